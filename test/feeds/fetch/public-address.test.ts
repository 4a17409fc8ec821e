import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/feeds/fetch/public-address.ts';

describe('an address of the public web', () => {
  it.each([
    '8.8.8.8',
    '93.184.216.34',
    '172.15.255.255',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
  ])('%s is let through', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('any other address', () => {
  it.each([
    ['this host', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['loopback', '127.0.0.1'],
    ['the end of loopback', '127.255.255.254'],
    ['private, of ten', '10.0.0.1'],
    ['private, of 172', '172.16.0.1'],
    ['private, of 192', '192.168.1.1'],
    ['link-local', '169.254.1.1'],
    ['metadata of most clouds', '169.254.169.254'],
    ['metadata of Azure', '168.63.129.16'],
    ['metadata of Alibaba, in shared space', '100.100.100.200'],
    ['shared (CGNAT)', '100.64.0.1'],
    ['protocol assignments', '192.0.0.192'],
    ['documentation', '203.0.113.7'],
    ['benchmarks', '198.18.0.1'],
    ['multicast', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified, IPv6', '::'],
    ['loopback, IPv6', '::1'],
    ['link-local, IPv6', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['unique-local', 'fc00::1'],
    ["Amazon's metadata, IPv6", 'fd00:ec2::254'],
    ['multicast, IPv6', 'ff02::1'],
    ['documentation, IPv6', '2001:db8::1'],
    ['discard', '100::1'],
    ['not routed', '4000::1'],
    ['loopback, IPv4-mapped', '::ffff:127.0.0.1'],
    ['private, IPv4-mapped, in hexadecimal', '::ffff:a00:1'],
    ['loopback, IPv4-compatible', '::7f00:1'],
    ['loopback, IPv4-translated', '::ffff:0:7f00:1'],
    ['metadata behind NAT64', '64:ff9b::a9fe:a9fe'],
    ['a local NAT64', '64:ff9b:1::808:808'],
    ['loopback in 6to4', '2002:7f00:1::'],
    ['anything in 6to4', '2002:808:808::1'],
    ['anything in Teredo', '2001:0:808:808::1'],
    ['a name', 'localhost'],
    ['nothing', ''],
  ])('%s is refused: %s', (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
