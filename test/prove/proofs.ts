/** A proof that takes too long for every change. */
export interface Proof {
  /** What it is called on the command line and in the table. */
  readonly name: string;
  /** The command of `package.json` that runs it. */
  readonly script: string;
  /** What it shows. */
  readonly shows: string;
}

/** Every long proof, the quick ones first. */
export const proofs: readonly Proof[] = [
  { name: 'zod', script: 'test:zod', shows: 'the lowest and the newest zod 4 read alike' },
  { name: 'charts', script: 'test:charts', shows: 'every picture is drawn and can be read' },
  {
    name: 'recipes',
    script: 'test:recipes',
    shows: 'what each reader of spreadsheets loses and keeps',
  },
  {
    name: 'programs',
    script: 'test:programs',
    shows: 'a service, a form and a nightly batch run over the built package',
  },
  { name: 'changes', script: 'test:changes', shows: 'a likely change leaves no silent place' },
  { name: 'zones', script: 'test:zones', shows: 'all tests in four time zones' },
  { name: 'solver', script: 'test:solver', shows: 'laws of counting and merging, for all sizes' },
  { name: 'oracle', script: 'test:oracle', shows: 'second programs agree on random cases' },
  {
    name: 'metamorphic',
    script: 'test:metamorphic',
    shows:
      'other names, another order, later papers or rules: no other answer in 100,000 cases each',
  },
  {
    name: 'complexity',
    script: 'complexity',
    shows: 'ten times the input, at most 13 times the time',
  },
  {
    name: 'consumers',
    script: 'test:consumers',
    shows: 'the packed package in projects of its users',
  },
  { name: 'vectors', script: 'test:vectors', shows: '20,000 answers are those of yesterday' },
  { name: 'hosts', script: 'hosts', shows: 'one hash in every host' },
  {
    name: 'databases',
    script: 'test:databases',
    shows: 'databases and other languages answer as Node does',
  },
  {
    name: 'distributed',
    script: 'test:distributed',
    shows: 'a killed worker is told or made good',
  },
  { name: 'fuzz', script: 'fuzz', shows: 'hostile input: nothing throws or passes wrongly' },
  {
    name: 'mutation',
    script: 'mutate:nightly',
    shows: 'a changed program turns a test red: 1,000 changes of each floor, others every night',
  },
];
