/**
 * Enriched articles → links, clusters, summaries. {@link org.newsfold.cluster.Clusterer} posts,
 * looks, links and has {@link org.newsfold.cluster.Settlement} settle; clusters are a pure function
 * of links ({@link org.newsfold.cluster.Blocks}, {@link org.newsfold.cluster.Partition}).
 */
@NullMarked
package org.newsfold.cluster;

import org.jspecify.annotations.NullMarked;
