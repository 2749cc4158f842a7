import type { WordList } from './word-list';

/** People outside the delivery team. */
export const OUTSIDE_ROLES: WordList = {
  id: 'outside-roles',
  source: 'kinds-guide',
  words: `
    user+ end_user+ customer+ client+ visitor+ admin+ administrator+ operator+ member+ guest+ buyer+ seller+
    patient+ student+ teacher+ learner+ driver+ passenger+ player+ subscriber+ employee+ manager+ agent+ reader+
    viewer+ author+ citizen+ people person someone anyone anybody everybody everyone partner+ merchant+ shopper+
    parent+ kid+ child children family families tenant+ landlord+ nurse+ doctor+ clinician+ researcher+ librarian+
    publisher+ owner+ staff curator+ moderator+ resident+ donor+ volunteer+ applicant+ candidate+ recruiter+
    accountant+ auditor+ analyst+ supervisor+ clerk+ cashier+ courier+ traveller+ traveler+ walker+ hiker+ guide+
    host+ organiser+ organizer+ participant+ attendee+ listener+ follower+ fan+ coach+ coaches trainer+ instructor+
    therapist+ pharmacist+ farmer+ grower+ technician+ dispatcher+ planner+ inspector+ surveyor+ broker+ adviser+
    advisor+ lender+ borrower+ payer+ holder+ policyholder+ claimant+ handler+ adjuster+ underwriter+ contractor+
    supplier+ vendor+ editor+ journalist+ photographer+ musician+ artist+ gamer+ contributor+ newcomer+ consumer+
    householder+ homeowner+ lodger+ pupil+ tutor+ lecturer+ professor+ scientist+ colleague+ pilot+ captain+ crew
    bride+ chef+ waiter+ rider+ cyclist+ commuter+ freelancer+ salesperson reps rep creator+ developer_using`,
};
