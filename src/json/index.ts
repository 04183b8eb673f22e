// Text in, text out, for hosts of any language. Nothing here throws.

export { type DescribeAnswer, describe, type Named } from './describe';
export {
  type AnswerHead,
  answerShape,
  type InEveryLocale,
  packageVersion,
  type RefusedRequest,
  type ToldIssue,
} from './envelope';
export { judge } from './judge';
export type {
  JudgeAnswer,
  JudgedEntry,
  JudgedSentences,
  JudgeRequest,
  RefusedEntry,
} from './judge-request';
export { report } from './report';
export type {
  ProgrammeRequest,
  ReportAnswer,
  ReportRequest,
  ToldRefusal,
} from './report-request';
