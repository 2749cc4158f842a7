/**
 * Every word that a draft may hold besides the item's own and the person's answers, in lower case. A draft invents
 * nothing: whoever adds a word here adds a fact to somebody's item, so the list stays short and is reviewed by hand.
 */
export const TEMPLATE_WORDS: ReadonlySet<string> = new Set(
  [
    // The story form and its joints, in the first person.
    'as a an i want the product to see so that because can for have has go be am was my mine myself me the',
    // Verbs that make a step of a thing.
    'provide add get make dependable faster',
    // A title's figures as a limit.
    'at most least',
    // Headings.
    'story background acceptance criteria technical note notes goal what it makes possible why now done when',
    'question options time box decision feeds owner later part of details open questions not in item',
    // Open questions.
    'who gains from this do they gain how would see works gets better whom by much is measured and enough which',
    'or needs it long will you decide with role brings answer back someone adding getting providing being having going',
    // Questions that a title asks without saying so.
    'should we use behind are there does take can know',
  ]
    .join(' ')
    .split(' '),
);
