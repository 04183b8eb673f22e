import type { Issue, IssueSeverity } from 'model-ward-rules';

/** Something wrong with the user's file: an issue of the library, or a fault only the demo can see. */
export type Complaint = LibraryComplaint | FileComplaint;

interface LibraryComplaint {
  readonly kind: 'library';
  readonly issue: Issue;
}

export interface FileComplaint {
  readonly kind: 'file';
  readonly code: FileFaultCode;
  readonly path: Path;
  /** What the fault is about, as it stands in the file. */
  readonly subject: string;
}

export type Path = Issue['path'];

export type FileFaultCode =
  | 'file/not-found'
  | 'file/not-a-file'
  | 'file/not-readable'
  | 'file/empty'
  | 'file/not-utf-8'
  | 'file/not-json'
  | 'file/nothing-to-report'
  | 'file/unreadable-name'
  | 'file/repeated-ward'
  | 'file/contradictory-ward'
  | 'file/repeated-area'
  | 'file/unknown-area'
  | 'file/refused-area'
  | 'file/unknown-target';

/** Puts an issue of a part where that part stands in the file. */
export function complaintOf(issue: Issue, prefix: Path): Complaint {
  return { kind: 'library', issue: { ...issue, path: [...prefix, ...issue.path] } };
}

export function fileComplaint(code: FileFaultCode, path: Path, subject: string): FileComplaint {
  return { kind: 'file', code, path, subject };
}

export function severityOf(complaint: Complaint): IssueSeverity {
  return complaint.kind === 'library' ? complaint.issue.severity : 'error';
}
