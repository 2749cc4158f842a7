/** The rank of the n-th issue made: it sorts as text in the order of making. */
export const rankOf = (sequence: number): string => `0|i${sequence.toString(36).padStart(5, '0')}:`;
