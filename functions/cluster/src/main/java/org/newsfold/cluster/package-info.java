/**
 * Enriched articles → links, clusters, summaries. {@link org.newsfold.cluster.Clusterer} posts,
 * looks, links and has {@link org.newsfold.cluster.Settlement} settle; clusters are a pure function
 * of links ({@link org.newsfold.cluster.Partition}, {@link org.newsfold.cluster.Agglomeration}).
 */
@NullMarked
package org.newsfold.cluster;

import org.jspecify.annotations.NullMarked;
