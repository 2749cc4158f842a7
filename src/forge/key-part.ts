/** Text as a part of a storage key: account ids may hold characters that keys may not. */
export const keyPart = (text: string): string => text.replace(/[^a-zA-Z0-9._-]/g, '#');
