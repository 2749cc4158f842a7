/** Words that two items share by chance: joints of the language, of the story form, and of backlogs as such. None has fewer than three letters. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `the and but not nor then than that this these those there here its are was were been being does did done doing have has had having can could
  may might must shall should will would you she they them their theirs our ours mine your yours his her hers who whom whose which what when
  where why how all any each every some more most many much few several both other others another such own same for from with without into
  onto over under out off down about above below between through during before after again against until while because like also just only
  still very too now once per via than want wants wanted need needs needed able let lets allow allows make makes made get gets got give
  gives use uses used using user users work works working add adds added adding new create creates created update updates updated change
  changes changed fix fixes fixed set sets show shows see sees view views put support supports provide provides implement implements
  implemented way ways thing things item items story stories task tasks epic feature features function functionality page pages screen
  screens system application app product service data information value type types name names list lists first second one two three etc
  please today currently`.split(/\s+/),
);
