/** Nouns for people, outside the team or in it: who can be the actor of "... can" and "let ...". Singular, lower case. */
const PEOPLE = `accountant actuary admin administrator adjuster adviser advisor agent analyst anyone applicant apprentice approver architect artist
  assessor assistant associate athlete attendee auditor author baker bidder borrower broker buyer candidate captain carer caregiver
  cashier caterer chef child citizen claimant cleaner clerk client clinician coach collaborator collector colleague commuter consultant
  consumer contractor contributor controller coordinator courier creator creditor crew curator customer cyclist dancer dealer debtor
  dentist designer dev developer director dispatcher doctor donor driver editor educator employee employer engineer everybody everyone
  evaluator examiner expert facilitator family fan farmer father fellow firefighter folk follower friend fundraiser gamer gardener girl
  grower guardian guest guide handler head hiker holder homeowner host household hr hygienist individual inspector installer instructor
  insurer investigator investor invitee journalist judge kid landlord lawyer lead leader learner lecturer lender librarian listener
  maintainer maker manager marketer mechanic mediator member mentor merchant midwife moderator mother musician neighbour neighbor
  newcomer nobody nurse observer officer operator organiser organizer organisation owner parent parishioner participant partner
  passenger patient patron payee payer payroller pensioner people person pharmacist photographer physician picker pilot planner player
  policyholder practitioner presenter principal producer professional programmer promoter provider publisher pupil purchaser rancher
  reader realtor receiver receptionist recipient recruiter referee registrar renter reporter representative requester researcher
  resident respondent retailer reviewer rider runner sailor salesperson scheduler scientist secretary seller sender shareholder shipper
  shopkeeper shopper signatory singer sitter skipper solicitor someone sponsor spouse staff stakeholder steward student subscriber
  supervisor supplier surveyor sysadmin teacher team teammate technician teenager teller tenant tester therapist traveller traveler
  trader trainee trainer translator treasurer trustee tutor underwriter undergraduate user vendor vet veteran veterinarian viewer
  visitor volunteer voter waiter waitress walker warden watcher welder winner woman women man men children worker writer workforce
  crewmember stockist angler birder beekeeper cook fleet gp kids bookkeeper housekeeper janitor conductor dj caretaker foreman dispenser
  chauffeur concierge porter usher packer operative guard councillor detective caddie golfer swimmer climber skier paramedic responder
  rescuer keeper ranger forester miller brewer butcher grocer barista bartender florist tailor jeweller optician radiographer
  sonographer surgeon pathologist phlebotomist dietitian psychologist counsellor counselor rep linguist interpreter locum bursar
  governor matron orderly postman stylist valuer assayer roaster lifeguard choirmaster chorister sexton vicar priest pastor verger
  congregant alumnus alumni`;
let people: ReadonlySet<string> | null = null;
const LONGEST = 18;

/** Whether a word, in either number and case, names people. */
export function isPerson(word: string): boolean {
  if (word.length > LONGEST || word.length < 2) return false;
  people ??= new Set(PEOPLE.split(/\s+/));
  const lower = word.toLowerCase();
  if (people.has(lower)) return true;
  if (!lower.endsWith('s') || lower.endsWith('ss')) return false;
  if (people.has(lower.slice(0, -1))) return true;
  if (lower.endsWith('ies')) return people.has(`${lower.slice(0, -3)}y`);
  return lower.endsWith('es') && people.has(lower.slice(0, -2));
}
