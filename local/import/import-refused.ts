/** A file that cannot be loaded at all; the message says why, for the person who chose it. */
export class ImportRefused extends Error {}
