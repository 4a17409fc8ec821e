import type { Generated } from 'kysely';

/**
 * The tables, as Kysely types. Times are milliseconds since 1970, days `YYYY-MM-DD`, flags 0 or 1, and whatever ends in
 * `_json` is JSON: the same on both engines.
 */
export interface Tables {
  /** One row: the figures of all passages, and the number of the last change. Every writer of articles locks it first. */
  record: {
    readonly id: number;
    passages: number;
    /** Terms of all texts; and the different ones of each text, and of each title, summed up. */
    terms: number;
    text_terms: number;
    title_terms: number;
    revision: number;
  };
  articles: {
    id: string;
    title: string;
    published: string;
    source: string | null;
    url: string | null;
    tags_json: string;
    /** How many it has, so that counting all of them reads no passage. */
    passage_count: number;
    /** Of all that its passages and its head say: equal for the same article. */
    content_hash: string;
    /** Fingerprint of the names and rules it was read with. */
    reader: string;
    /** Of its last change. */
    revision: number;
  };
  /** Where each article came from, with the change that brought it from there; one with none left is removed. */
  article_origins: { article_id: string; origin: string; team: string; revision: number };
  /** Fingerprints of the text, of which two nearly equal texts share one. */
  article_prints: { article_id: string; print: string };
  /** What was removed, so that every process hears of it. */
  removed_articles: { article_id: string; revision: number };
  passages: {
    /** Number under which the text index knows it. */
    row: Generated<number>;
    id: string;
    article_id: string;
    ordinal: number;
    heading: string | null;
    text: string;
    text_offset: number;
    sentences_json: string;
    /** Its terms as core/search reads them, one a line; and those of its title and heading. */
    terms: string;
    title_terms: string;
  };
  facts: { id: string; passage_id: string; article_id: string; position: number; kind: string; fact_json: string };
  /** In how many passages each term stands: at all, in the text, in the title. */
  terms: { term: string; passages: number; in_text: number; in_title: number };
  events: {
    id: string;
    team: string;
    /** Null once settled. */
    payload: string | null;
    /** 1 when a reply was about to be sent. */
    sending: number;
    taken_at: number;
    lease_until: number;
  };
  event_names: { name: string; event_id: string; taken_at: number };
  subscriptions: {
    id: string;
    team: string;
    target_kind: 'channel' | 'person';
    target_id: string;
    created_by: string;
    created_at: number;
    /** Digits of ISO weekdays: 12345. */
    days: string;
    time: string;
    zone: string;
    topics: string | null;
    even_if_nothing: number;
    paused: string | null;
    told_json: string | null;
  };
  watches: {
    id: string;
    team: string;
    user_id: string;
    text: string;
    created_at: number;
    told_json: string;
  };
  deliveries: {
    key: string;
    subject_kind: 'subscription' | 'watch';
    subject_id: string;
    team: string;
    /** How it ended, or null while it is open. */
    ended: string | null;
    /** Who holds it, until when. */
    holder: string;
    lease_until: number;
    sending_since: number | null;
    /** What the message that may be under way tells. */
    telling_json: string | null;
    attempts: number;
    created_at: number;
    ended_at: number | null;
  };
  sources: {
    id: string;
    team: string;
    kind: 'feed' | 'page';
    url: string;
    title: string | null;
    added_by: string;
    added_at: number;
    etag: string | null;
    last_modified: string | null;
    checked_at: number | null;
    next_check_at: number;
    failures: number;
    problem: string | null;
    lease_until: number;
  };
  source_items: { source_id: string; url: string; seen_at: number };
  threads: { team: string; channel: string; thread_ts: string; engaged_by: string; engaged_at: number };
  feedback: {
    team: string;
    user_id: string;
    question_hash: string;
    question: string;
    headline: string | null;
    is_helpful: number;
    given_at: number;
  };
  audit: { team: string; user_id: string; at: number; what: string; subject: string };
}
