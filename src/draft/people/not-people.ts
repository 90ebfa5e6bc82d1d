const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that a capital makes no name: they stand at the start of a sentence, or are days and months. */
export const ORDINARY = words(
  'a an the this that these those some many most few all both each every any no another such one two three four five six ' +
    'seven eight nine ten i he she it we you they his her its our your their my him them us me who what which where when ' +
    'why how whose whom and but or nor so yet for if then than as at by in on of to from with without within into onto over ' +
    'under after before since until till while because although though unless whether about above across against along ' +
    'amid among around behind below beneath beside besides between beyond despite down during except inside like near off ' +
    'outside past per through throughout toward towards up upon via versus still also even just only not now here there ' +
    'today tonight tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february march ' +
    'april may june july august september october november december jan feb aug sept oct nov dec once again perhaps ' +
    'maybe however moreover meanwhile instead indeed later earlier recently finally first second third last next ' +
    'previously already always never often sometimes usually rather quite very much more less well yes oh ok okay please ' +
    'is are was were be been being am do does did done have has had having can could will would shall should may might ' +
    "must let it's that's he's she's there's they're we're you're i'm i've don't doesn't didn't can't won't isn't aren't " +
    'speaking asked according added adding said says saying told telling given giving following including speaking ' +
    'former current new old good great big best many thanks thank hello dear sorry abstract full text photo related ' +
    'source sources read watch click share follow updated update editor correction advertisement story continues below ' +
    'election super day editors note exclusive video live breaking latest part chapter page figure table people everyone ' +
    'everybody nobody someone nothing something anything everything others none those nearly almost roughly about ' +
    'several half during particularly especially unlike because somehow somewhere whatever whoever whenever maybe ' +
    'calling noting arguing citing referring responding appearing campaigning asking looking making taking going being ' +
    'supporters critics aides advisers officials experts analysts voters republicans democrats conservatives liberals ' +
    'reporters lawmakers leaders americans polls campaign candidates donors evangelicals veterans immigrants police ' +
    'christmas easter thanksgiving neither either both not ahead amid prior due thanks based apart aside given despite regardless whether ' +
    'yesterday nearby abroad elsewhere afterward afterwards soon together separately similarly likewise additionally ' +
    'furthermore nevertheless nonetheless otherwise therefore thus hence still worse better critics observers residents',
);

/** Words that make a name that of an organisation, a building, a thing or an event. */
export const ORGANISATION = words(
  'party university college school institute institution academy committee commission council congress senate house court ' +
    'parliament assembly department ministry agency bureau office administration board authority service services force forces ' +
    'army navy guard police association society union federation league alliance coalition foundation fund trust group ' +
    'organization organisation network center centre company corporation corp inc co ltd llc bank capital partners holdings ' +
    'industries enterprises international media news times post journal herald tribune gazette guardian telegraph chronicle ' +
    'globe magazine review press agency radio television tv broadcasting channel studio studios records pictures films ' +
    'hotel tower airport station hospital church cathedral temple mosque museum library theater theatre stadium arena hall ' +
    'club team pac project initiative campaign movement caucus convention conference summit debate primary election act bill ' +
    'law amendment treaty agreement deal plan program programme award prize cup championship olympics games festival day ' +
    'week street avenue road square park bridge river lake island islands mountain mountains valley beach bay sea ocean ' +
    'county city state states district province region republic kingdom nations empire america matter tea ' +
    'daily weekly morning today tonight nightly this sunday research strategies consulting survey poll polls ' +
    'democratic republican national federal american states united supreme white capitol pentagon kremlin google facebook ' +
    'twitter microsoft apple amazon youtube instagram snapchat wikipedia wikinews reuters politico breitbart bloomberg ' +
    'newsweek buzzfeed huffpost msnbc cnn nbc abc cbs fox npr pbs bbc c-span ap afp upi espn nasa fbi cia nsa dnc rnc gop nato eu un ' +
    'aclu nra irs isis isil tsa hud epa doj gao cdc who wto imf hamas hezbollah taliban al-qaeda bible koran internet ' +
    'hill belt core front engineers high union books lives studies ' +
    'congressional presidential hollywood broadway wikileaks medicare medicaid obamacare brexit christianity islam',
);

/** Words of these that are surnames too. */
export const SURNAMES = words(
  'park day hall bill white street fox bank lake church bay post court marshall west north south east press ball states',
);

/** What an organisation's name ends with, so that another name may follow. */
export const ENDS_ORGANISATION = words(
  'university council committee institute association department agency group center centre union foundation college court ' +
    'society ministry campaign party congress senate parliament commission authority bureau news times post network league ' +
    'coalition alliance federation corporation company bank inc corp',
);

/** Countries, states, cities and continents that stand in the news. */
export const PLACES = words(
  'afghanistan africa alabama alaska albania algeria america antarctica argentina arizona arkansas armenia asia atlanta ' +
    'athens australia austria azerbaijan baghdad bahrain baltimore bangladesh barcelona beijing beirut belarus belgium ' +
    'berlin bolivia bosnia boston brazil britain brooklyn brussels budapest bulgaria burma cairo california cambodia canada ' +
    'caracas charleston charlotte chicago chile china cincinnati cleveland colombia colorado columbus connecticut crimea ' +
    'croatia cuba cyprus dallas damascus delaware delhi denmark denver detroit donetsk dubai dublin ecuador egypt england ' +
    'estonia ethiopia europe finland florida france geneva georgia germany ghana gaza greece greenland guam guatemala ' +
    'haiti hawaii helsinki honduras houston hungary iceland idaho illinois india indiana indonesia iowa iran iraq ireland ' +
    'israel istanbul italy jakarta jamaica japan jerusalem jordan kabul kansas karachi kazakhstan kentucky kenya kherson ' +
    'kharkiv kiev kyiv korea kosovo kuwait laos latvia lebanon libya lisbon lithuania london louisiana luhansk luxembourg ' +
    'macedonia madrid maine malaysia malta manhattan manila mariupol maryland massachusetts melbourne mexico miami michigan ' +
    'milan minneapolis minnesota minsk mississippi missouri moldova mongolia montana montenegro morocco moscow mumbai munich ' +
    'myanmar nebraska nepal netherlands nevada niger nigeria norway ohio oklahoma oman ontario oregon oslo ottawa ' +
    'pakistan palestine panama paraguay paris pennsylvania peru philadelphia philippines phoenix pittsburgh poland portugal ' +
    'prague pyongyang qatar quebec queensland riga riyadh romania rome russia rwanda scotland seattle senegal seoul serbia ' +
    'shanghai singapore slovakia slovenia somalia spain stockholm sudan sweden switzerland sydney syria taipei taiwan ' +
    'tallinn tehran tennessee texas thailand tokyo toronto tunisia turkey uganda ukraine uruguay utah uzbekistan vatican ' +
    'venezuela vermont vienna vietnam vilnius wales warsaw washington wisconsin wyoming yemen zaporizhzhia zimbabwe zurich ' +
    'u.s u.s. us u.k u.k. uk u.n. u.n usa u.s.a. d.c. d.c eu nyc york hampshire carolina dakota jersey orleans ' +
    'angeles francisco diego vegas antonio jose arabia zealand africa lanka kong',
);

/** Peoples, parties and religions: before a name they are no part of it. */
export const PEOPLES = words(
  'american americans afghan african african-american arab argentine armenian asian australian austrian belarusian belgian ' +
    'brazilian british bulgarian canadian chechen chilean chinese christian colombian croatian cuban czech danish democrat ' +
    'democratic dutch egyptian english estonian european evangelical finnish french georgian german greek hispanic hungarian ' +
    'indian indonesian iranian iraqi irish israeli italian japanese jewish kenyan korean kurdish latino latina latvian ' +
    'lebanese libyan libertarian lithuanian malaysian mexican moroccan muslim nigerian norwegian pakistani palestinian ' +
    'polish portuguese republican romanian russian saudi scottish serbian slovak somali spanish swedish swiss syrian thai ' +
    'tory conservative labour labor liberal turkish ukrainian venezuelan vietnamese welsh western northern southern eastern ' +
    'catholic protestant sunni shiite south north east west native texan californian floridian iowan democrats republicans ' +
    'muslims christians jews latinos hispanics russians ukrainians mexicans chinese british kremlin',
);
