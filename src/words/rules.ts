/** The page of all rules. */
export const rulesWords = {
  title: 'Rules',
  says: 'What the check asks of content: why each rule exists, what it looks like when it is broken, and when it is kept.',
  groups: {
    content: {
      id: 'always',
      title: 'What has to hold',
      says: 'These are about what readers, links and exports rest on. They hold everywhere.',
    },
    style: {
      id: 'house-style',
      title: 'House style',
      says: 'How entries are written. An entry may break one of these in one place, where it says why under “exceptions”: the rule, the place (the id of an item or a heading, or a key path, with whatever stands below it) and the reason. An exception that nothing needs any more is a problem itself.',
    },
  },
  from: 'From:',
  wrong: 'Wrong',
  right: 'Right',
} as const;
