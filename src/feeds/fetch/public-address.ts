import ipaddr from 'ipaddr.js';

/** The part of IPv6 that is routed for everybody (RFC 4291); ipaddr.js calls `::127.0.0.1`, outside it, unicast too. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** Where a network without IPv4 puts the whole of IPv4 (RFC 6052). */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/** Looks public and is the machine's own host: Azure's metadata (learn.microsoft.com, "What is IP address 168.63.129.16?"). */
const HOSTS_OWN: ReadonlySet<string> = new Set(['168.63.129.16']);

/**
 * Whether an IP address is one of the public web's: unicast, and neither private, loopback, link-local, shared (CGNAT),
 * reserved nor a cloud's metadata. An IPv4 address inside an IPv6 one is judged itself where both are in use
 * (IPv4-mapped, NAT64); 6to4 and Teredo, which tunnel to any, are refused.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4) return isPublicIpv4(parsed);
  if (parsed.isIPv4MappedAddress()) return isPublicIpv4(parsed.toIPv4Address());
  if (parsed.match(NAT64)) return isPublicIpv4(new ipaddr.IPv4(parsed.toByteArray().slice(12)));
  return parsed.match(GLOBAL_IPV6) && parsed.range() === 'unicast';
}

function isPublicIpv4(address: ipaddr.IPv4): boolean {
  return address.range() === 'unicast' && !HOSTS_OWN.has(address.toString());
}
