import type { WordList } from './word-list';

/** Products, libraries and formats that settle how something is done. */
export const NAMED_TECHNOLOGIES: WordList = {
  id: 'named-technologies',
  source: 'practice-guide',
  words: `
    s3 signed_url+ redis kafka rabbitmq postgres postgresql mysql mongo mongodb dynamodb elasticsearch opensearch
    lucene solr docker kubernetes helm terraform ansible lambda spring hibernate jpa react angular vue svelte
    node_js django flask rails laravel graphql grpc soap jwt oauth2 saml nginx apache tomcat jetty maven gradle
    webpack vite npm java python typescript javascript kotlin golang rust php hadoop spark hive hbase yarn
    mesos aws azure gcp ec2 sqs sns cron json xml yaml protobuf avro parquet websocket+ webhook+ flyway
    liquibase jenkins gitlab bitbucket sonar sonarqube junit selenium cypress sql nosql orm eclipse jboss
    osgi camel cxf axis jquery bootstrap sass dto+ vpc iam cloudfront cloudformation prometheus grafana
    kibana logstash sentry datadog celery sqlite oracle sap_bapi ldap kerberos`,
};
