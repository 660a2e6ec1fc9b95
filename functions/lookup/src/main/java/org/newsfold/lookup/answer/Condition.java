package org.newsfold.lookup.answer;

/** How the service is. */
public record Condition(String status) {}
