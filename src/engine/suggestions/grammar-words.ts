/** Joints and small verbs of the language, and words that every item uses: they tell nothing, and gain nothing. */
export const COMMON_WORDS = `the and not then that this these those there its are was were been being does done have has had can could may might
  should will would you they them their our for from with off also just now able get got use uses used using work support
  implement things feature functionality data`;
