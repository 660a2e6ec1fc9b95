/** Newsfold on LocalStack's S3, SQS, DynamoDB, CloudFormation, Lambda and API Gateway. */
@org.jspecify.annotations.NullMarked
package org.newsfold.localstack;
