@org.jspecify.annotations.NullMarked
package org.newsfold.article;
