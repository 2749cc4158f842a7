/** Shape bits of a token; `form` says that its last letter ends forms of words: "invoices", "saved", "moving". */
export const SHAPE = {
  number: 1,
  underscore: 2,
  innerCapital: 4,
  call: 8,
  url: 16,
  letter: 32,
  digit: 64,
  form: 128,
} as const;

/** What a character is: above zero a part of words, its folded code below bit 16 and `SHAPE` bits above it. */
export const TYPE = { separator: 0, stop: -1, symbol: -2, mark: -3 } as const;
/** More bits beside those of `SHAPE`. */
export const CAPITAL = 128;
export const APOSTROPHE = 256;

const LETTER = SHAPE.letter << 16;
const QUOTED = 0x27 | (APOSTROPHE << 16);
const LATIN = latin();

/** The type of a UTF-16 unit. Every letter of the world belongs to a word; punctuation, private use and halves of pairs part words. */
export function typeOf(code: number): number {
  return code < 256 ? (LATIN[code] as number) : typeBeyond(code);
}

function latin(): Int32Array {
  const types = new Int32Array(256);
  for (let code = 0xc0; code < 256; code += 1) types[code] = code | LETTER;
  for (let code = 0x61; code <= 0x7a; code += 1) {
    types[code] = code | LETTER;
    types[code - 0x20] = code | LETTER | (CAPITAL << 16);
  }
  for (let code = 0x30; code <= 0x39; code += 1) types[code] = code | (SHAPE.digit << 16);
  const set = (characters: string, type: number) => {
    for (let at = 0; at < characters.length; at += 1) types[characters.charCodeAt(at)] = type;
  };
  set('.!;:\n\r', TYPE.stop);
  set('?%$-', TYPE.symbol);
  set('(),"/\\*|[]{}<>=+&`~', TYPE.mark);
  types[0xa3] = TYPE.symbol;
  types[0xd7] = types[0xf7] = TYPE.separator;
  set('_', 0x5f | LETTER | (SHAPE.underscore << 16));
  set("'", QUOTED);
  return types;
}

function typeBeyond(code: number): number {
  if (code >= 0x2000 && code < 0x2c00) return typeOfSign(code);
  const isSeparator = (code >= 0x3000 && code < 0x3040) || (code >= 0xd800 && code < 0xf900);
  return isSeparator ? TYPE.separator : code | LETTER;
}

function typeOfSign(code: number): number {
  switch (code) {
    case 0x2019:
      return QUOTED;
    case 0x2026:
      return TYPE.stop;
    case 0x20ac:
    case 0x2192:
      return TYPE.symbol;
    case 0x2013:
    case 0x2014:
    case 0x201c:
    case 0x201d:
      return TYPE.mark;
    default:
      return TYPE.separator;
  }
}
