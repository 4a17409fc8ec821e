/** Nouns that a calibre stands before: "105mm howitzers", "7.62mm ammunition", "5-inch gun". Singular, lower case. */
export const GUN_NOUNS: ReadonlySet<string> = new Set(
  (
    'gun guns autogun cannon autocannon howitzer mortar artillery rifle pistol carbine shotgun launcher rocket shell round ' +
    'ammunition cartridge projectile munition bullet torpedo barrel calibre caliber smoothbore turret tank grenade bomb ' +
    'main-gun propellant charge mlrs sph'
  ).split(' '),
);
