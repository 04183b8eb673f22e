// Text in, text out, for hosts of any language. Nothing here throws.

export { packageVersion } from '../foundation/value/package-version';
export { type DescribeAnswer, describe, type Named } from './describe';
export {
  type AnswerHead,
  answerShape,
  type InEveryLocale,
  type RefusedRequest,
  type ToldIssue,
} from './envelope';
export { judge } from './judge';
export type {
  JudgeAnswer,
  JudgedEntry,
  JudgeRequest,
  PolicyRequest,
  PolicyRow,
  RefusedEntry,
} from './judge-request';
export { report } from './report';
export type {
  ProgrammeRequest,
  ReportAnswer,
  ReportRequest,
  ToldRefusal,
} from './report-request';
