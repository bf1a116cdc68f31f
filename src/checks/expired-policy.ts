import { isExpired } from '../catalogue/policy.ts';
import { type Check, nameOf, placeOf } from './finding.ts';

/** A policy out of date is still published as history; whoever cites it as an offer is told. */
export const expiredPolicy: Check = {
  id: 'expired-policy',
  title: { en: 'Expired policies', zh: '已到期的政策' },
  run: ({ site, policies, projects }) => {
    const expired = new Map(
      policies
        .filter((policy) => isExpired(policy, site))
        .map(({ id, validUntil }) => [id, validUntil ?? ''] as const),
    );
    const own = policies
      .filter(({ id }) => expired.has(id))
      .map((policy) => ({
        check: 'expired-policy',
        severity: 'warning' as const,
        ...placeOf(policy, ['validUntil']),
        code: 'expired-policy.expired',
        params: { title: nameOf(policy), date: expired.get(policy.id) ?? '' },
      }));
    const cited = projects.flatMap((project) =>
      project.policies
        .filter((id) => expired.has(id))
        .map((policy) => ({
          check: 'expired-policy',
          severity: 'warning' as const,
          ...placeOf(project, ['policies']),
          code: 'expired-policy.cited',
          params: { title: nameOf(project), policy, date: expired.get(policy) ?? '' },
        })),
    );
    return [...own, ...cited];
  },
};
