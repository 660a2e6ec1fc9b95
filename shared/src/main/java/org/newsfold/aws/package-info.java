/**
 * The ports on AWS: S3, DynamoDB and SQS, and the plumbing between Lambda's events and the stages.
 * Nothing outside this package and the functions' handlers sees the SDK or Lambda's types.
 */
@NullMarked
package org.newsfold.aws;

import org.jspecify.annotations.NullMarked;
