import { COMMON_WORDS } from './grammar-words';

/** Words that two items share by chance: joints of the language, of the story form, and of backlogs as such. None has fewer than three letters. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `${COMMON_WORDS} but nor than here did doing having must shall she theirs ours mine your yours his her hers who whom whose which
  what when where why how all any each every some more most many much few several both other others another such
  own same without into onto over under out down about above below between through during before after again
  against until while because like only still very too once per via than want wants wanted need needs needed let
  lets allow allows make makes made gets give gives user users works working add adds added adding new create
  creates created update updates updated change changes changed fix fixes fixed set sets show shows see sees view
  views put supports provide provides implements implemented way ways thing item items story stories task tasks
  epic features function page pages screen screens system application app product service information value type
  types name names list lists first second one two three etc please today currently`.split(/\s+/),
);
