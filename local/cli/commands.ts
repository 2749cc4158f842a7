import { classify } from './classify/classify';
import type { Command } from './command';
import { evaluate } from './evaluate/evaluate';

/** Every command by its name; a new one is one file and one line here. */
export const COMMANDS: Readonly<Record<string, Command>> = { classify, evaluate };
