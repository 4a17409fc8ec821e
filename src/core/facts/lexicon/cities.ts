/**
 * Cities, bases and parts of countries that defence news names, by the ISO 3166-1 alpha-2 code of their country, parted
 * by commas; capitals stand in knowledge/names. Written from general knowledge. Where two countries have a well-known
 * place of a name (Hyderabad, Birmingham, Punjab), where it is disputed (Kashmir) or larger than one country (Gulf), it
 * stands under "none": a place without a country.
 */
const PLACES = {
  AE: 'Dubai, Sharjah, Al Dhafra, Fujairah',
  AF: 'Kandahar, Bagram, Herat, Jalalabad, Helmand, Kunduz',
  AM: 'Gyumri',
  AR: 'Rosario, Mendoza, Ushuaia',
  AU: `
    Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Queensland, New South Wales, Western Australia, South
    Australia, Tasmania, Geelong`,
  AZ: 'Ganja, Nakhchivan, Nagorno-Karabakh',
  BA: 'Banja Luka, Mostar',
  BD: `
    Chattogram, Chittagong, Narayanganj, Gazipur, Khulna, Sylhet, Rajshahi, Cox's Bazar, Mirsarai, Barishal,
    Mymensingh`,
  BE: 'Antwerp, Ghent, Liege, Herstal, Zeebrugge, Charleroi, Flanders, Wallonia',
  BG: 'Plovdiv, Varna, Burgas, Kazanlak, Sopot',
  BR: 'Sao Paulo, Rio de Janeiro, Sao Jose dos Campos, Gaviao Peixoto, Itajai, Manaus, Recife, Porto Alegre',
  BY: 'Gomel, Grodno, Vitebsk',
  CA: `
    Toronto, Montreal, Vancouver, Halifax, Calgary, Edmonton, Winnipeg, Quebec, Ontario, British Columbia, Nova
    Scotia, Alberta, Manitoba, Saskatchewan, New Brunswick, Newfoundland, Mirabel`,
  CH: 'Zurich, Geneva, Basel, Lausanne, Davos, Lucerne, Thun',
  CL: 'Valparaiso, Antofagasta, Punta Arenas',
  CN: `
    Shanghai, Hong Kong, Macau, Guangzhou, Shenzhen, Tianjin, Chengdu, Wuhan, Nanjing, Chongqing, Dalian, Qingdao,
    Zhuhai, Harbin, Shenyang, Urumqi, Xinjiang, Tibet, Hainan, Fujian, Guangdong, Sichuan, Yunnan, Hangzhou, Inner
    Mongolia, Lhasa, Zhejiang, Jiangsu`,
  CO: 'Medellin, Cartagena de Indias, Barranquilla',
  CU: 'Guantanamo, Guantanamo Bay, Santiago de Cuba',
  CZ: 'Brno, Ostrava, Pardubice, Caslav, Plzen, Moravia, Bohemia, Koprivnice',
  DE: `
    Munich, Hamburg, Frankfurt, Cologne, Bonn, Stuttgart, Dusseldorf, Kiel, Bremen, Bremerhaven, Leipzig, Dresden,
    Nuremberg, Rostock, Wilhelmshaven, Kassel, Ramstein, Bavaria, Saxony, Lower Saxony, Hesse, Unterluss, Manching,
    Wismar, Ulm, Augsburg, Hanover, Hannover, Brandenburg, Schleswig-Holstein, Mannheim, Karlsruhe, Grafenwoehr,
    Donauworth`,
  DK: 'Aarhus, Aalborg, Odense, Esbjerg, Jutland, Skrydstrup, Korsor, Frederikshavn',
  DZ: 'Oran, Constantine, Tindouf',
  EE: 'Tartu, Narva, Parnu, Amari',
  EG: 'Alexandria, Port Said, Suez, Ismailia, Sinai, Giza, Luxor, Aswan, Sharm el-Sheikh, Helwan',
  ES: `
    Barcelona, Seville, Bilbao, Malaga, Zaragoza, Cadiz, Ferrol, Rota, Getafe, Albacete, Catalonia, Andalusia,
    Galicia, Asturias, Gijon, Vigo, Canary Islands`,
  ET: 'Tigray, Amhara, Dire Dawa',
  FI: 'Tampere, Turku, Oulu, Rovaniemi, Lapland, Espoo, Vantaa, Rauma',
  FR: `
    Toulouse, Marseille, Lyon, Bordeaux, Cherbourg, Lorient, Saint-Nazaire, Toulon, Strasbourg, Nantes, Bourges, Le
    Bourget, Merignac, Cannes, Istres, Marignane, Roanne, Normandy, Brittany, Corsica, Provence, Versailles, Lille,
    Calais, Dunkirk, New Caledonia, French Guiana, Kourou, Mont-de-Marsan`,
  GB: `
    Edinburgh, Glasgow, Manchester, Liverpool, Bristol, Leeds, Sheffield, Belfast, Cardiff, Aberdeen, Rosyth, Govan,
    Scotstoun, Yeovil, Farnborough, Filton, Warton, Samlesbury, Barrow-in-Furness, Telford, Derby, Coventry, Faslane,
    Devonport, Lossiemouth, Coningsby, Marham, Waddington, Salisbury Plain, Aldermaston, Broughton, Stevenage,
    England, Scotland, Wales, Northern Ireland, Cornwall, Lancashire, Hampshire, Gatwick, Heathrow, Birkenhead,
    Falkland Islands, Gibraltar, Bermuda, Diego Garcia`,
  GE: 'Batumi, Poti, Abkhazia, South Ossetia',
  GL: 'Pituffik, Thule',
  GR: `
    Thessaloniki, Piraeus, Crete, Souda, Souda Bay, Larissa, Tanagra, Skaramangas, Alexandroupoli, Rhodes, Andravida`,
  HR: 'Rijeka, Pula, Zadar, Dubrovnik',
  HU: 'Gyor, Debrecen, Zalaegerszeg, Kecskemet, Szeged, Kaposvar',
  ID: `
    Surabaya, Bandung, Java, Sumatra, Bali, Batam, Natuna, Papua, Sulawesi, Kalimantan, Aceh, Makassar, Madiun,
    Nusantara`,
  IE: 'Cork, Galway, Limerick, Baldonnel',
  IL: `
    Tel Aviv, Haifa, Eilat, Beersheba, Ashdod, Ashkelon, Rehovot, Herzliya, Ramat Gan, Yokneam, Dimona, Negev,
    Galilee, Palmachim`,
  IN: `
    Mumbai, Bengaluru, Bangalore, Chennai, Kolkata, Pune, Nashik, Kanpur, Lucknow, Visakhapatnam, Kochi, Goa, Nagpur,
    Jabalpur, Avadi, Vadodara, Ahmedabad, Ambala, Hasimara, Jodhpur, Jaisalmer, Pokhran, Chandipur, Balasore,
    Tumakuru, Amethi, Korwa, Gujarat, Maharashtra, Karnataka, Tamil Nadu, Kerala, Uttar Pradesh, Rajasthan, Odisha,
    Andhra Pradesh, Telangana, West Bengal, Assam, Manipur, Arunachal Pradesh, Ladakh, Sikkim, Bihar, Madhya Pradesh,
    Haryana, Andaman and Nicobar Islands, Delhi`,
  IQ: 'Basra, Mosul, Erbil, Kirkuk, Fallujah, Najaf, Tikrit, Ramadi, Anbar, Ain al-Asad',
  IR: 'Isfahan, Natanz, Fordow, Bandar Abbas, Bushehr, Shiraz, Tabriz, Mashhad, Qom, Chabahar, Arak, Kharg Island',
  IS: 'Keflavik',
  IT: `
    Milan, Turin, Naples, Genoa, Venice, Bologna, La Spezia, Taranto, Trieste, Cameri, Sicily, Sardinia, Lombardy,
    Piedmont, Brescia, Varese, Aviano, Sigonella, Vergiate, Monfalcone, Palermo, Cagliari, Foggia, Grottaglie, Riva
    Trigoso`,
  JP: `
    Yokosuka, Osaka, Nagoya, Kobe, Nagasaki, Okinawa, Hiroshima, Sasebo, Kure, Misawa, Iwakuni, Kadena, Yokohama,
    Hokkaido, Kyushu, Fukuoka, Sapporo, Kyoto, Maizuru, Fukushima, Honshu, Yonaguni`,
  KP: 'Wonsan, Nampo, Yongbyon, Sinpo, Kaesong',
  KR: `
    Busan, Changwon, Sacheon, Ulsan, Geoje, Incheon, Daegu, Daejeon, Gwangju, Jeju, Pyeongtaek, Gumi, Seongnam,
    Pohang, Osan`,
  KZ: 'Almaty, Baikonur, Karaganda, Semey, Aktau',
  LB: 'Sidon, Baalbek',
  LT: 'Kaunas, Klaipeda, Siauliai, Rukla, Rudninkai',
  LV: 'Daugavpils, Liepaja, Adazi, Ventspils',
  LY: 'Benghazi, Misrata, Sirte, Tobruk',
  MA: 'Casablanca, Marrakesh, Tangier, Kenitra, Agadir, Benguerir',
  MM: 'Yangon, Mandalay, Rakhine, Kachin, Sittwe, Myitkyina',
  MX: 'Monterrey, Guadalajara, Tijuana, Queretaro, Cancun, Veracruz, Ciudad Juarez',
  MY: 'Penang, Johor, Johor Bahru, Lumut, Sabah, Sarawak, Subang, Langkawi, Kuching, Kota Kinabalu, Kuantan, Pekan',
  NG: 'Lagos, Kano, Kaduna, Maiduguri, Port Harcourt, Borno, Makurdi, Zamfara',
  NL: 'Rotterdam, The Hague, Eindhoven, Den Helder, Vlissingen, Utrecht, Leeuwarden, Volkel, Hengelo, Groningen',
  NO: `
    Bergen, Kongsberg, Trondheim, Tromso, Stavanger, Andoya, Bodo, Raufoss, Svalbard, Finnmark, Narvik, Haakonsvern,
    Kirkenes`,
  NZ: 'Auckland, Christchurch, Ohakea, Dunedin',
  OM: 'Duqm, Salalah',
  PG: 'Lombrum, Bougainville',
  PH: `
    Cebu, Davao, Subic, Subic Bay, Palawan, Mindanao, Luzon, Zamboanga, Marawi, Cavite, Batanes, Zambales, Visayas,
    Puerto Princesa`,
  PK: `
    Karachi, Lahore, Rawalpindi, Peshawar, Quetta, Multan, Faisalabad, Kamra, Taxila, Gwadar, Sialkot, Sindh,
    Balochistan, Khyber Pakhtunkhwa, Gilgit-Baltistan, Waziristan, Abbottabad, Sargodha`,
  PL: `
    Gdansk, Gdynia, Krakow, Wroclaw, Poznan, Lodz, Lublin, Rzeszow, Stalowa Wola, Mielec, Swidnik, Bialystok,
    Siemianowice Slaskie, Gliwice, Radom, Lask, Malbork, Redzikowo, Szczecin, Katowice, Bydgoszcz, Silesia, Zielonka,
    Powidz, Suwalki`,
  PT: 'Porto, Azores, Lajes, Madeira, Evora, Beja, Alverca, Viana do Castelo',
  PS: 'Gaza, Gaza Strip, West Bank, Ramallah, Rafah, Khan Younis, Jenin, Nablus, Hebron',
  QA: 'Al Udeid, Dukhan',
  RO: `
    Cluj-Napoca, Constanta, Craiova, Brasov, Galati, Mangalia, Timisoara, Deveselu, Iasi, Mediaș, Fetesti, Campia
    Turzii, Bacau, Mihail Kogalniceanu`,
  RS: 'Novi Sad, Nis, Kragujevac, Cacak, Batajnica, Vojvodina',
  RU: `
    St Petersburg, Saint Petersburg, Vladivostok, Murmansk, Severodvinsk, Kaliningrad, Irkutsk, Kazan, Novosibirsk,
    Nizhny Novgorod, Nizhny Tagil, Yekaterinburg, Tula, Rostov-on-Don, Kursk, Belgorod, Bryansk, Izhevsk, Yelabuga,
    Alabuga, Komsomolsk-on-Amur, Siberia, Chechnya, Dagestan, Tatarstan, Ulan-Ude, Novorossiysk, Sochi, Omsk, Perm,
    Samara, Saratov, Voronezh, Engels, Grozny, Kamchatka, Taganrog, Plesetsk, Kuril Islands, Sakhalin, Chelyabinsk`,
  SA: 'Jeddah, Mecca, Medina, Dammam, Dhahran, Tabuk, Jubail, Taif, Khobar, Al Kharj',
  SD: 'Darfur, Port Sudan, Omdurman, El Fasher',
  SE: `
    Gothenburg, Malmo, Linkoping, Karlskrona, Karlskoga, Uppsala, Gotland, Lulea, Ornskoldsvik, Muskoe, Esrange,
    Kiruna, Norrkoping`,
  SK: 'Kosice, Dubnica nad Vahom, Trencin, Sliac, Nitra, Zilina',
  SO: 'Kismayo, Somaliland, Puntland, Berbera',
  SY: 'Aleppo, Homs, Idlib, Tartus, Latakia, Raqqa, Khmeimim, Hama, Palmyra, Daraa, Deir ez-Zor, Kobani, Quneitra',
  TH: 'Sattahip, Chiang Mai, Phuket, Pattaya, Korat, U-Tapao, Surat Thani, Nakhon Ratchasima',
  TN: 'Bizerte, Sfax',
  TR: `
    Istanbul, Kirikkale, Anatolia, Izmir, Bursa, Eskisehir, Konya, Kayseri, Adana, Gaziantep, Incirlik, Golcuk,
    Diyarbakir, Malatya, Sakarya, Arifiye, Yalova, Trabzon, Antalya, Mersin, Sinop, Kocaeli, Cankiri, Akinci, Thrace,
    Hatay, Cappadocia, Erzurum, Samsun, Aksaz, Golbasi`,
  TW: 'Kaohsiung, Taichung, Hualien, Keelung, Kinmen, Tainan, Hsinchu, Pingtung, Penghu, Matsu, Chiayi, Taitung',
  UA: `
    Kharkiv, Odesa, Odessa, Lviv, Dnipro, Zaporizhzhia, Mariupol, Kherson, Mykolaiv, Crimea, Sevastopol, Donbas,
    Donbass, Donetsk, Luhansk, Lugansk, Bakhmut, Avdiivka, Pokrovsk, Sumy, Chernihiv, Poltava, Vinnytsia, Zhytomyr,
    Kramatorsk, Snake Island, Bucha, Kryvyi Rih, Chernobyl, Izium, Kupiansk, Starokostiantyniv, Kerch, Ivano-Frankivsk`,
  US: `
    New York, New York City, Los Angeles, Chicago, Houston, San Diego, San Francisco, Seattle, Dallas, Atlanta,
    Boston, Philadelphia, Miami, Detroit, Denver, Phoenix, Las Vegas, Fort Worth, St Louis, Orlando, Tampa, Norfolk,
    Newport News, Huntsville, Tucson, Baltimore, Pittsburgh, Cleveland, Cincinnati, Minneapolis, New Orleans,
    Pascagoula, Groton, Quantico, Arlington, Langley, Annapolis, Colorado Springs, Palmdale, Marietta, Wichita,
    Everett, Charleston, Savannah, Honolulu, Pearl Harbor, Cape Canaveral, Scranton, Marinette, Oshkosh, Manhattan,
    Silicon Valley, Nashville, Memphis, Milwaukee, Sacramento, San Antonio, Salt Lake City, Oklahoma City, Kansas
    City, Indianapolis, Louisville, Fort Liberty, Fort Bragg, Guam, Puerto Rico, Washington DC, Hollywood, Brooklyn,
    Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois,
    Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi,
    Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio,
    Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont,
    Virginia, West Virginia, Wisconsin, Wyoming, New England`,
  UZ: 'Samarkand, Bukhara, Termez',
  VE: 'Maracaibo, Maracay',
  VN: 'Ho Chi Minh City, Haiphong, Hai Phong, Da Nang, Cam Ranh, Cam Ranh Bay, Nha Trang, Saigon',
  YE: 'Aden, Hodeidah, Hodeida, Marib, Mukalla, Socotra',
  ZA: 'Johannesburg, Durban, Cape Town, Simon’s Town, Gauteng, Port Elizabeth, Soweto, Richards Bay',
  none: `
    Hyderabad, Birmingham, Cambridge, Portsmouth, Plymouth, Newcastle, Punjab, Kashmir, Jerusalem, Bengal, Kurdistan,
    Golan Heights, Western Sahara, Richmond, Cordoba, Cartagena, Hamilton Harbour, Europe, Asia, Africa, North
    America, South America, Latin America, Central America, Antarctica, Oceania, Eurasia, Americas, Middle East, Far
    East, Near East, Gulf, Persian Gulf, Arabian Gulf, Balkans, Western Balkans, Baltics, Baltic, Scandinavia,
    Caucasus, South Caucasus, North Caucasus, Levant, Sahel, Maghreb, Horn of Africa, Central Asia, South Asia,
    Southeast Asia, South-East Asia, East Asia, Northeast Asia, Asia-Pacific, Indo-Pacific, Eastern Europe, Western
    Europe, Central Europe, Northern Europe, Southern Europe, North Africa, West Africa, East Africa, Southern Africa,
    Central Africa, Caribbean, Mediterranean, Eastern Mediterranean, Arctic, High North, Pacific, Atlantic, North
    Atlantic, Aegean, Adriatic, Himalayas, Sahara, Black Sea, Red Sea, Baltic Sea, North Sea, South China Sea, East
    China Sea, Caspian Sea, Arabian Sea, Mediterranean Sea, Barents Sea, Norwegian Sea, Aegean Sea, Adriatic Sea,
    Yellow Sea, Sea of Japan, Sea of Azov, Bay of Bengal, Gulf of Aden, Gulf of Oman, Strait of Hormuz, Taiwan Strait,
    Bosphorus, Dardanelles, Suez Canal, Panama Canal, English Channel, Indian Ocean, Pacific Ocean, Atlantic Ocean,
    Arctic Ocean, Korean Peninsula, Crimean Peninsula, Arabian Peninsula, Spratly Islands, Paracel Islands, Senkaku
    Islands, Scarborough Shoal, Second Thomas Shoal, Suwalki Gap, Line of Control`,
} as const;

/** Every place with the ISO 3166-1 alpha-2 code of its country, or '' for none. */
export const PLACES_WITH_COUNTRY: readonly (readonly [place: string, code: string])[] = Object.entries(PLACES).flatMap(
  ([code, places]) => places.split(',').map((place) => [place.trim(), code === 'none' ? '' : code] as const),
);
