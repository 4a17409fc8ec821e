import { wordSet } from './word-set.ts';

/**
 * Common given names of the world, folded: evidence that two capitalised words are a person and not a company.
 * Left out are those that are more often a place or a firm: Austin, Charlotte, Chad, Florence, Georgia, Israel, Jackson,
 * Jordan, Lincoln, Madison, Martin, Morgan, Paris, Santiago, Sydney, Victoria, Virginia, Wells.
 */
export const GIVEN_NAMES = wordSet(`
  aaron abby abdel abdul abdulaziz abdulla abdullah abdulrahman abe abigail abraham abu ada adam adel adem adnan adolf adolfo
  adrian adriana adrien agnes agnieszka agus ahmad ahmed ahmet aidan aileen aisha akbar akihiko akio akira alain alan alastair
  albert alberto alec alejandra alejandro aleksandar aleksander aleksandr aleksei aleksey aleksi alena alessandra alessandro alex
  alexander alexandra alexandre alexei alexey alexis alexandros alfonso alfred alfredo ali alice alicia alina alireza alison
  alistair allan allen allison altaf alvaro alyssa amanda amal amar amber amelia amin amina amir amit amitabh amos amr amy
  ana anand anas anastasia anders andre andrea andreas andreea andrei andrej andres andrew andrey andrius andriy andrzej andy
  angel angela angelika angelina angelo angus anil anita ann anna annalena anne annette annika ante anthony antoine anton
  antonella antonio antony antti anupam anwar apostolos ardian arjun armando armin arnaud arnold arthur artis artur arturo arun
  arvind ashfaq ashley ashok ashton ashraf asif asim asma astrid atif atsushi audrey august augusto aung aurelie ayman
  ayse aziz azhar babak bakhtiyar balazs bambang barack barbara barry bart bartosz bashar basheer bashir beata beatrice bela ben
  benedetto benedict benigno benita benjamin benny benoit berat bernard bernardo bernd bernie bert bertrand beth betsy betty bharat bilal bill
  billy binali bjorn blair blake blaise blanca bo bob bobby bogdan boris borys boyko bozena brad bradley branko brendan brenda brent
  bret brett brian bridget brigitte brittany bronislaw bruce bruno bryan bulent burak burhan burkhard byron caleb calvin cameron camille
  candice carin carl carla carlo carlos carmen carol carolina caroline carolyn carrie casey catalin catherine cathy cecile cecilia
  cem cemal cesar chandra charlene charles charlie chantal chetan chloe chris christa christelle christian christiana
  christiane christina christine christoph christophe christopher christos chuck cindy claire clara clare clark claude claudia
  claudio claus clement clive colin colleen connie conor constantin cora corey cornelius corrado craig cristian cristina curtis
  cynthia cyril cyrus daisuke dale damian damien damir dan dana daniel daniela daniele danielle danilo danny darius dariusz darren
  darryl dave david davide davit davor dawn dean debbie deborah deepak delphine demetrius denis denise dennis denys derek desmond devin
  dhruv diana diane didier diego dieter dilip dilma dimitar dimitri dimitris dimitrios dinesh dirk djordje dmitri dmitriy dmitry dmytro
  dobromir dolores dominic dominik dominique don donald donatella donna doris dorothy doug douglas dragan drew duncan dusan dustin dwayne dwight
  dylan eamon ed eddie edgar edgars edith eduard eduardo edward edwin efraim egils ehsan ehud eileen eitan ekaterina ekrem elena
  eleanor eleni eli eliezer elias elif elio elisabeth elizabeth ella ellen elliot elmar elon elsa elvira emad emanuel emer
  emil emile emilia emilio emily emine emma emmanuel emre ender enrico enrique enver erdem eric erica erich erik erika erin
  ernest ernesto ernst erwin esteban esther ethan etienne eugene eva evan evelyn evgeny ewa eyal ezra fabian fabien fabio
  fabrice fadi fahad fahd faisal faiz fares farid farida farooq faruk fatemeh fatih fatima fatma fausto fawzi federica
  federico felipe felix ferdinand fernanda fernando ferran fidel filip filippo finn fiona florian francesca francesco francine
  francisco franco francois francoise frank franklin franz fred freddie frederic frederick frederik fredrik friedrich fuad fumio
  fyodor gabor gabriel gabriela gabriele gabrielle gael gail galina gareth garry gary gaston gaurav gavin gemma gene genevieve
  geoff geoffrey george georges georgi georgios geraint gerald geraldine gerard gerardo gerd gerhard gerry gert ghassan gianluca
  gianni gideon gilbert gilberto gilles gina gino giorgia giorgio giovanni gitanas giulia giulio giuseppe gladys glen glenn gloria
  goran gordon grace graeme graham grant greg gregg gregor gregory greta grigory gregorio grzegorz guido guillaume guillermo gunnar
  gunther gus gustav gustavo guy gwen gyorgy haakon habib haider hakan haluk hamad hamdi hamid hamza hannah hanna hannes hans harald hari
  harjit harold haroon harri harriet harry haruhiko haruki harun harvey hasan hashim hassan hatice hazem heather hector heidi heiko
  heinrich heinz helen helena helene helga helge helmut hendrik hennadii henning henri henrik henrique henry herbert herman hermann hideki
  hideo hilary hillary hiroshi hiroyuki hisham holger holly hossein houda howard hubert hugh hugo hugues hulusi humberto husain
  hussain hussein huseyin hyun iain ian ibrahim ida idris ignacio ignazio igor ihor ikram ilan ilaria ilham ilhan ilir ilya imad imran
  inaki inacio ines inga ingrid inna ioannis ion ira irfan irina irene iris irma irving isa isaac isabel isabella isabelle
  ishaq ishrat ismail ismet istvan ivan ivana iveta ivo iwona jaap jacek jack jacky jacob jacqueline jacques jagdish jaime jair jake
  jakob jakov jakub jalal jamal james jamie jan jana jane janet janez janine janis janos janusz jaroslav jaroslaw jasmin jason javed javier
  jay jean jeanne jeb jeff jeffrey jelena jen jennifer jenny jens jeremy jerome jerry jerzy jesper jessica jesus jill jim
  jimmy jiri jitendra joachim joan joanna joanne joao joaquin jochen jody joe joel joep joerg johan johann johanna johannes john johnny
  jon jonas jonathan jong jordi jorge jorgen jose josef joseph josephine josh joshua josip jovan joy joyce jozef juan judith judy juha jukka
  jules julia julian juliana julie julien juliet julio julius jun jung junichiro juri jurgen juris jussi justin justyna kai kaja
  kamal kamala kamil kamran kanwal karel karen karim karin karine karl karsten karzan kasper kassym katarina katarzyna kate kateryna
  katherine kathleen kathryn kathy katie katja katsuyuki kay kazem kazuhiro kazuo keiko keir keith kelly kelvin kemal ken kenan kenneth kenji kent
  kenta kerry kevin keyvan khairul khaled khaleda khalid khalifa khalil khurram kirill kirk kirsten kirsti kiran kirsty kishore kjell
  klaus klavdia knut kofi koichi koji konrad konstantin konstantinos kostas kozo kris krish krishna krisjanis kristalina kristen
  kristian kristin kristina kristine kristof kristopher krzysztof kuldeep kumar kunal kurt kwame kyle kylie kyriakos lalit larry lars
  laszlo laura lauren laurence laurent laurie lazar lazaro lea leah lee leif leila leo leon leonard leonardo leonid leopold
  leroy leslie lester lewis liam lidia liisa lilian liliana lilly linas linda lindsay lindsey lino lionel lisa liviu liz lloyd lorenzo
  loretta lori lorraine lothar lou louis louise loren lubomir luc luca lucas lucia luciano lucie lucien lucinda lucy ludmila ludovic ludwig luigi
  luis luise luiz lukas lukasz luke luong lutz lydia lyle lyndon lynn lyudmila maciej madeleine madhav mads magdalena maggie magnus mahathir
  mahbub mahdi mahendra maher mahesh mahinda mahmood mahmoud mahmud maia majid maksim malcolm malgorzata malik mamdouh manfred
  manmohan manish manjit manoj mansour manuel manuela mara marc marcel marcello marcin marcio marco marcos marcus margaret margarita
  margrethe margus maria mariam marian mariana marianne mariano marie marija marilyn marina marine mario marion marios maris marissa mariusz marjorie mark
  markku marko markus marlene marta martha marthe martina marty martti marvin mary maryam masahiro masako masao masato masood massimo massoud
  mateusz mathew mathias mathieu mathilde mats matt matteo matthew matthias matthieu matti maud maura maureen maurice mauricio maurizio mauro max maxim
  maxime maximilian maya mehdi mehmet mehmood melanie melissa mercedes meredith mette mevlut mia michael michaela michal michel michele
  michelle mick mickey miguel mihai mihail mikael mike mikhail mikheil mikko mikulas milan mile milos milorad mimi mindaugas ming minh
  miodrag mira miriam miro miroslav mirza mitch mitchell mitt mladen mohamad mohamed mohammad mohammed mohan mohsen moises mohsin moshe moira
  momcilo mona monica monika monique montserrat morten moses mostafa muammar mubarak mugur muhammad muhammadu muhittin muhyiddin mukesh mumtaz
  murat muriel murray musa mustafa muthu mykhailo mykola myriam nabil nadia nadine naftali nahid najib nana nancy nanette naomi naoto narciso narendra naser
  nasir nasreddine nasser natalia natalie natasha nathalie nathan nathaniel navin nawaf nawaz nayef neal necdet necmettin ned neil nelly nelson nenad
  nevena nguyen nicholas nick nicola nicolae nicolas nicole niels nigel nikki nikita niklas nikol nikola nikolai nikolaj nikolaos nikolas
  nikolay nikos nils nina nino nirmala niranjan nitin noel nora norbert norbu norma norman nouri nuno nuri oded ole oleg oleh oleksandr
  oleksii oleksiy olena olga oliver olivia olivier omar omer onur orlando ortwin oscar osama osman oskar otto owen ozgur pablo pal palle panagiotis
  panos paolo pascal pasquale pat patrice patricia patricio patrick patrik patrizia patty paul paula paulo pauline paulina pavel pavlo
  pavol pawel pedro peggy pekka penelope penny pentti per percy pervez pete peter petar petr petra petras petri petro petros petteri phil
  philip philippe phillip phyllis pierre pierluigi pieter piet pietro pilar pinar piotr piyush prabowo pradeep prakash pramod pranab praveen preben preeti
  priti priya qasim qamar quentin rachel radek radoslaw radu rafael rafal rafiq raghuram rahim rahul raheel raila raimund rainer raj
  raja rajat rajeev rajendra rajesh rajiv rajnath ram rama raman ramazan ramesh ramon ramona ramzan rana randall randolph randy ranil
  raoul raphael rashid rasmus raul ravi ray raymond raza rebecca recep reema regina reginald reinhard remi renate renaud renata rene renzo
  reza ricardo riccardo rich richard rick ricky rishi rita rob robert roberta roberto robin rod roderick rodney rodolfo rodrigo roel roger
  rohan rohit roland rolf roman romano romain romeo ron ronald ronnie rory rosa rosalie rose rosemary ross rowan roxana roy ruben
  rubens rudi rudolf rudolph rumen rune rupert russ russell rustam rustem ruth ryan ryszard ryu saad saddam sabah sabine sabrina sachin sadiq saeed safdar sahar
  saif sajid sal salah saleh salem salim sally salman salome salvador salvatore sam samantha sameer sami samir samuel samy sandeep
  sander sandra sandrine sandy sanjay sanjeev sanna santosh saqib sara sarah sardar sarita satoshi satya sauli saul saulius scott sean
  sebastian sebastien selim selma semyon serdar serge sergei sergey sergio serhii serhiy seth severin seyed shahbaz shahid shahin
  shane shankar shannon sharif sharon shashi shaun shaukat shavkat shawn sheila sheikha shekhar sheldon shelley sheryl shigeru shimon shinzo
  shiro shirley shivraj shlomo shoaib shoichi shoigu siarhei slobodan siegfried sigmar sigrid silvia silvio simon simona simone sinan sohail sonia
  sonya sophia sophie soren soumitra spencer spyros srdjan sridhar stacey stan stanislav stanislaw stavros stefan stefania stefano steffen stella stephan
  stephane stephanie stephen sterling steve steven stewart stig stuart subhash subrahmanyam sudhir sue sujata suleiman suleyman sung sunil suresh susan
  susana susanna susanne sushma suzanne svein sven svetlana svitlana sylvain sylvia sylvie tadas tadeusz takashi takeo takeshi tal tamar tamara
  tamas tamer tamim tania tanja tanya taras tariq taro tarun tatiana tatjana taurus tayfun ted terence teresa terje terri terry
  tetsuya tevfik thabo thaddeus theo theodor theodore theresa therese thierry thilo thomas thor thorsten tigran tim timo timothy timur tina
  tino tobias todd tom tomas tomasz tomislav tommaso tommy tomoko toni tony toomas tor torbjorn tore toshio tove tracey tracy trent
  trevor tristan troels troy tuomas turgut tyler tzipi ueli uhuru ulf ulla ulrich ulrike umar umberto umit urban uri urmas ursula usman uwe
  vaclav vadim vadym vagit vahid val valdis valentin valentina valentyna valeria valerie valerio valeriy valery vanessa vasil vasily vasyl vegard
  veli venkat vera vernon veronica veronika veronique veselin vicente vicky victor vidar vijay vikram viktor viktoria vince vincent
  vincenzo vinod viola vipin vishal vitali vitaly vitalii vitaliy vito vivek vivian viviane vjekoslav vladimir vladimiro vladislav vlado volker
  volkan volodymyr vuk vyacheslav wade waleed walid wally walt walter wanda waqar warren wassim wayne wendy werner wesley wilbur
  wilfried wilhelm will willem william willie willy wilma winfried winston witold wladyslaw wlodzimierz wojciech wolf wolfgang xavier xiao yahya yair yana
  yann yannick yannis yaroslav yashwant yasir yasmin yasser yasuhiro yasuo yavuz yehuda yigal yitzhak yoav yogesh yoichi yoko yoon yosef yoshihide
  yoshimasa yoshiko yossi youssef yousef yuki yukio yukiya yulia yunus yuri yuriko yuriy yury yusuf yves yvette yvon yvonne zac zach zachary zafar zahid zahra
  zaki zayed zbigniew zdenek zdravko zeev zeid zeki zeljko zhanna zia ziad zineb zoe zofia zoltan zoran zsolt zubair zulfikar zuzana
  chowdhury ashiq jahangir wahid waker shaikh mirza obaidul asaduzzaman touhid tarique
  sheikh sheikha abiy ahmadou alassane amina bola cyril emmerson faure hailemariam isaias jacob joao jomo juma kagame macky moussa mswati mulatu mokgweetsi
  nangolo ngozi nnamdi obiageli olusegun ousmane paul sahle samia seretse thabo umaru yoweri yemi zuma
`);

/** Family names that come first, as Chinese, Korean and Vietnamese write them: "Xi Jinping" is later "Xi". */
export const FAMILY_NAMES_FIRST = wordSet(`
  xi kim park lee yoon moon chung choi jung kang cho hwang li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo
  he lin gao luo zheng liang xie tang deng feng nguyen tran pham hoang vu phan vo dang bui ngo duong ly mao jiang wen han qin
`);
