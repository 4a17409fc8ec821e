import { webApi } from '@slack/bolt';
import { errorFields } from '../../app/ports/log.ts';
import type { OrderDesk } from './orders-office.ts';

/** What Slack tells of a person. */
export interface Profile {
  /** IANA, or null where none is set. */
  readonly zone: string | null;
  /** Of the workspace; its owners are. */
  readonly isAdmin: boolean;
}

/** Null where Slack does not tell: `users:read` is optional, and nothing depends on it that cannot be said in words. */
export async function readProfile(
  user: string,
  { poster, log }: Pick<OrderDesk, 'poster' | 'log'>,
): Promise<Profile | null> {
  try {
    const { user: told } = await poster.users.info({ user });
    return { zone: told?.tz ?? null, isAdmin: told?.is_admin === true || told?.is_owner === true };
  } catch (error) {
    const word = error instanceof webApi.WebAPIPlatformError ? { error: error.data.error } : errorFields(error);
    log.info('a profile could not be read', { user, ...word });
    return null;
  }
}
