/** Acronyms; a name all in capitals must be so in the text. Alliances and world bodies, services and agencies, outlets. */
const ACRONYMS = `
  NATO, EU, UN, U.N., ASEAN, OSCE, OPEC, IMF, WTO, WHO, IAEA, OECD, BRICS, ECOWAS, AUKUS, OCCAR, UNESCO, UNICEF,
  UNHCR, ICAO, IMO, INTERPOL, OAS, SAARC, DSCA, DARPA, DRDO, HAL, DGA, SSB, BAAINBw, PLA, IDF, IRGC, USAF, USMC, USN,
  RAF, RAAF, RCAF, ROKAF, JASDF, JMSDF, NASA, ESA, ISRO, JAXA, FAA, EASA, CIA, FBI, NSA, SIPRI, IISS, RAND, DAPA, FMV,
  SASC, GAO, CBO, AFP, AP, ANI, PTI, DPA, BBC, CNN, NBC, CBS, ABC, NHK, RIA, TASS, CNBC, DW, NPR, PBS, KBS, UPI, ANSA,
  EFE, WAFA, IRNA, SANA, APA, PAP, CTK, MTI, STT, NTB, TT, ZDF, ARD, CTV`;

/** Bodies that no word of theirs gives away, and seats that stand for who sits there. */
const BODIES = `
  United Nations, European Union, African Union, Arab League, World Bank, European Commission, Eurocontrol, Interpol,
  Pentagon, Kremlin, White House, Downing Street, Whitehall, Bundeswehr, Bundestag, Knesset, Sejm, Riksdag, Lok
  Sabha, Rajya Sabha, State Duma, Luftwaffe, Elysee, Storting, Folketing, Eduskunta, Verkhovna Rada, Majlis, Capitol
  Hill, Scotland Yard, Coast Guard, Air Force, Marine Corps, National Guard, Space Force, Royal Navy, Hezbollah,
  Hamas, Taliban, Wagner, Mossad, Red Cross, Greenpeace, Al Qaeda, al-Qaeda, Houthis`;

/** Outlets that are cited. */
const OUTLETS = `
  Reuters, Bloomberg, Janes, Jane’s Defence Weekly, Xinhua, Tass, Anadolu, Al Jazeera, Al Arabiya, Interfax,
  Ukrinform, Yonhap, Kyodo, Bernama, Antara, Associated Press, Agence France-Presse, Breaking Defense, Defense News,
  Army Recognition, Naval News, Politico, Axios, Financial Times, Wall Street Journal, New York
  Times, Washington Post, Los Angeles Times, Le Monde, Le Figaro, La Tribune, Les Echos, Der Spiegel, Die Welt,
  Handelsblatt, Frankfurter Allgemeine, Haaretz, Jerusalem Post, Times of Israel, Calcalist, The Hindu,
  Hindustan Times, Times of India, Indian Express, Economic Times, Daily Sabah, Hurriyet, Milliyet, Cumhuriyet, Folha,
  El Pais, El Mundo, Corriere della Sera, La Repubblica, Kommersant, Izvestia, Vedomosti, Nikkei, Yomiuri, Asahi,
  Mainichi, South China Morning Post, Straits Times, Global Times, People's Daily, Sky News, Fox News, Forbes, USA Today, FlightGlobal, Aviation Week, Flight International, Kyiv Independent, Kyiv Post, Ukrainska
  Pravda, Daily Star, Prothom Alo`;

/** Organisations that nothing in the text shows to be one. Makers are not here: knowledge/names has them. */
export const KNOWN_ORGANISATIONS: readonly string[] = [ACRONYMS, BODIES, OUTLETS].flatMap((names) =>
  names.split(',').map((name) => name.trim()),
);
