/** What is suggested for a spike that lacks a time-box. */
export const spikeTemplate = {
  type: 'rewrite',
  pattern: null,
  title: 'Fill the three gaps',
  sentence: 'Three short questions.',
  because: 'A spike buys knowledge.',
  questions: [
    { id: 'time-box', ask: 'How long is enough?', blank: 'how long is enough?', placeholder: '2 days', choices: [] },
  ],
  outline: [
    {
      role: 'subject',
      kind: 'spike',
      summary: [{ from: 'text', words: 'Find out how to offer maps without a connection' }],
      sections: [{ heading: 'Time-box', lines: [[{ slot: 'time-box' }]], list: false }],
      subtasks: [],
    },
  ],
} as const;
