/** The command line asks for something that there is not; the message is for whoever typed it. */
export class UsageError extends Error {}
