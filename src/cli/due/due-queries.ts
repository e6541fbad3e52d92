/** A day on the way to a due date, as the graph gives it. */
export interface DueDay {
  date: string;
  counted: boolean;
  reason: string;
  reasonEn: string;
}

/** When an application is due, or why that cannot be said. */
export interface Due {
  status: string;
  earliest: string | null;
  latest: string | null;
  calendarVersion: string;
  reason: string;
  reasonEn: string;
  cases: Array<{ label: string; latest: string | null }>;
}

/** A service in a list of an office's services. */
export interface ListedService {
  key: string;
  serial: string | null;
  name: string;
  deadline: { text: string };
  dueDate: Due;
}

/** A step of a dated ladder. */
export interface LadderStep {
  ordinal: number;
  role: string;
  startsOn: string | null;
  dueOn: string | null;
  note: string;
  noteEn: string;
  contact: { text: string } | null;
}

/** A service with its way to the due date and its ladder. */
export interface ExplainedService {
  key: string;
  name: string;
  office: { slug: string; name: string; nameEn: string; then: { version: number } | null };
  charter: { effectiveFrom: string };
  dueDate: Due & { days: DueDay[] };
  escalation: { steps: LadderStep[] };
}

const DUE = 'status earliest latest calendarVersion reason reasonEn cases { label latest }';

/** Two versions that may hold: that of the day of submission, and today's where none was in force then. */
export interface OnBothDays<Version> {
  then: Version | null;
  now: Version | null;
}

/** A charter's services, and from which day on it holds. */
export interface ListedCharter {
  effectiveFrom: string;
  services: ListedService[];
}

/** Every service of an office's charter, in the charter's order. */
export const SERVICES_OF_OFFICE = `query ($office: String!, $submittedOn: Date!) {
  office(slug: $office) { then: charter(asOf: $submittedOn) { ...listed } now: charter { ...listed } }
}
fragment listed on Charter {
  effectiveFrom services { key serial name deadline { text } dueDate(submittedOn: $submittedOn) { ${DUE} } }
}`;

/** One service, explained. */
export const EXPLAINED_SERVICE = `query ($key: String!, $submittedOn: Date!) {
  then: serviceByKey(key: $key, asOf: $submittedOn) { ...explained }
  now: serviceByKey(key: $key) { ...explained }
}
fragment explained on Service {
  key name office { slug name nameEn then: charter(asOf: $submittedOn) { version } } charter { effectiveFrom }
  dueDate(submittedOn: $submittedOn) { ${DUE} days { date counted reason reasonEn } }
  escalation(submittedOn: $submittedOn) {
    steps { ordinal role basis office { slug } post { designation } startsOn dueOn note noteEn contact { text } }
  }
}`;
