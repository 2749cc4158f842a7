/** An item and what it reads as: a kind or an abstention. */
export interface PlainCase {
  readonly reads: string;
  readonly summary: string;
  readonly description?: string;
}

/** Items that must be read right whatever the weights: the plain cases of docs/practice.md and docs/kinds.md, and every item that the design's pictures show. */
export const PLAIN_CASES: readonly PlainCase[] = [
  {
    reads: 'story',
    summary: 'As a visitor, I want to save a trail to a list so that I find it again on the day of the walk',
  },
  {
    reads: 'technical-task',
    summary:
      'As a developer, I want a way to keep and fetch guide pictures so that visitors can add and view pictures of a trail',
    description:
      'Pictures are sent by mail today and lost after a season. Keep them in S3 with signed URLs.\n\nDone when\n- POST /pictures stores a file and returns its id\n- GET /trails/{id}/pictures returns the list\n- Files over 10 MB are refused',
  },
  {
    reads: 'technical-task',
    summary:
      'As a developer, I want a way to keep and fetch guide pictures so that visitors can add and view pictures of a trail',
  },
  {
    reads: 'enabler',
    summary: 'Shard the trail index so that search keeps answering when one node is full',
    description: 'Two nodes to begin with. The index grows by a third each season.',
  },
  { reads: 'enabler', summary: 'Shard the trail index so that search keeps answering when one node is full' },
  {
    reads: 'spike',
    summary: 'Find out how to offer maps without a connection',
    description: 'Compare vector or raster tiles on an older phone.',
  },
  { reads: 'spike', summary: 'Find out how to offer maps without a connection' },
  { reads: 'story', summary: 'As a visitor, I want to read reviews of a trail before I choose it' },
  { reads: 'technical-task', summary: 'As a system, I want to process GPX files' },
  { reads: 'defect', summary: 'The trail page shows the wrong distance after a detour' },
  { reads: 'technical-task', summary: 'As a tester, I want test data for bookings' },
  { reads: 'story', summary: 'Search results appear within a second' },
  { reads: 'story', summary: 'Manage trail reviews' },
  { reads: 'technical-task', summary: 'Add an index on trail_id to the reviews table' },
  { reads: 'spike', summary: 'As a developer, I want to compare map tile providers' },
  { reads: 'story', summary: 'Let guides offer a guided walk and take payment by card or bank transfer' },
  { reads: 'enabler', summary: 'As a team, we want a pipeline that releases each evening' },
  { reads: 'technical-task', summary: 'UI for guided walks' },
  { reads: 'technical-task', summary: 'API for guided walks' },
  { reads: 'story', summary: 'Add dark mode' },
  { reads: 'technical-task', summary: 'As a developer, I want to connect to the database so that I can read data' },
  { reads: 'technical-task', summary: 'As a system, I want to process files' },
  { reads: 'enabler', summary: 'Shard the index so that it scales past one node' },
  { reads: 'story', summary: 'Improve the unclear error message' },
  { reads: 'technical-task', summary: 'Fix the failing test' },
  { reads: 'story', summary: 'Customers can pay by bank transfer' },
  { reads: 'story', summary: 'Let admins export the audit log as CSV' },
  { reads: 'story', summary: 'In order to plan my trip, I want to see the weather on the trail page' },
  { reads: 'technical-task', summary: 'As an API, I want to validate tokens' },
  { reads: 'technical-task', summary: 'As a database, I want an index on the orders table' },
  { reads: 'story', summary: 'As a user, I want to reset my password so that I can sign in again' },
  {
    reads: 'story',
    summary: 'As an administrator, I want to deactivate accounts so that former employees cannot sign in',
  },
  { reads: 'enabler', summary: 'Adopt short-lived tokens to stop credentials leaking from build logs' },
  { reads: 'technical-task', summary: 'Upgrade Spring Boot to 3.2' },
  { reads: 'technical-task', summary: 'Upgrade the map library' },
  { reads: 'enabler', summary: 'Migrate search to the new cluster so that releases need no downtime' },
  { reads: 'enabler', summary: 'Encrypt all backups at rest to meet GDPR' },
  { reads: 'enabler', summary: 'Automate database failover so that an outage costs minutes, not hours' },
  { reads: 'technical-task', summary: 'Rename BookingDto to BookingView' },
  { reads: 'technical-task', summary: 'Write unit tests for the booking service' },
  { reads: 'technical-task', summary: 'Update the README' },
  { reads: 'technical-task', summary: 'Remove the unused feature flag' },
  {
    reads: 'spike',
    summary: 'Investigate why imports are slow',
    description: 'Time-box: 2 days. Findings go to the team.',
  },
  { reads: 'spike', summary: 'Which payment provider do we go with?' },
  {
    reads: 'spike',
    summary: 'Evaluate message brokers',
    description: 'Compare Kafka, RabbitMQ and SQS. Time-box of two days; recommendation to the architects.',
  },
  { reads: 'spike', summary: 'Prototype offline maps to see whether vector tiles are fast enough' },
  { reads: 'spike', summary: 'Should we keep our own search?' },
  { reads: 'defect', summary: 'Login fails with a blank screen on Android' },
  { reads: 'defect', summary: 'App crashes when I open the map twice' },
  {
    reads: 'defect',
    summary: 'Export does not work',
    description:
      'Steps to reproduce: open a list, press Export. Expected result: a file. Actual result: nothing happens.',
  },
  { reads: 'unclear', summary: 'TBD' },
  { reads: 'unclear', summary: 'test' },
  { reads: 'unclear', summary: 'Biometrics' },
  { reads: 'technical-task', summary: 'Create the reviews table' },
  { reads: 'story', summary: 'Add a filter for steep trails' },
  { reads: 'story', summary: 'Show the weather of the day on the trail page' },
  { reads: 'story', summary: 'As a guest, I want to cancel my booking so that I get my money back' },
  {
    reads: 'enabler',
    summary: 'Monitor all services with one dashboard and alerts so that incidents are found before users call',
  },
  { reads: 'enabler', summary: 'Set up a staging environment that mirrors production' },
  { reads: 'technical-task', summary: 'Wire the freeze toggle to POST /cards/{id}/freeze' },
  { reads: 'technical-task', summary: 'As a QA engineer, I want a script that seeds the test database' },
  {
    reads: 'spike',
    summary:
      'As a product owner, I want to know whether guests would pay for maps so that we can decide on the subscription',
  },
];
