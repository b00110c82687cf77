#include "checks/lexiconwords.h"

namespace recount
{

QList<LexiconEntry> lexiconEntries()
{
    using enum WordList;
    constexpr Language en = Language::English;
    constexpr Language fr = Language::French;
    return {
        {Outage, en,
         "(?:an )?outages?;"
         "(?:was|were|is|are|went|been) (?:completely |totally |fully |entirely )?down;"
         "completely down"},
        {Outage, fr, "(?:en )?pannes?;hors service;complètement tombée?s?;indisponibilité totale"},

        {Blame, en,
         "(?:a )?human errors?;operator errors?;careless(?:ly|ness)?;negligen(?:t|ce|tly);"
         "sloppy;forgot(?:ten)?(?: to)?;"
         "ignored the (?:alerts?|warnings?|alarms?|process|procedure|documentation|runbook);"
         "blindly;should have known;knew better;fault of;(?:his|her|their) fault;"
         "incompeten(?:t|ce);stupid(?:ly|ity)?;lazy;laziness;idiot(?:ic)?;to blame;"
         "did not bother;didn't bother;inattenti(?:on|ve);reckless(?:ly)?;irresponsible"},
        {Blame, fr,
         "(?:une )?erreurs? humaines?;erreurs? d'inattention;négligen(?:t|te|ce|ces);bâclée?s?;"
         "oublié de;(?:a|ont|avait|avaient) oublié;aveuglément;aurai(?:t|ent) dû savoir;"
         "(?:de sa|de leur|par sa|par leur) faute;la faute (?:de|du|des|à|au|aux);"
         "incompéten(?:t|te|ts|ce);stupid(?:e|ité|ement);paresse(?:ux|use)?;irresponsable;"
         "imprudent(?:e|s)?;n'a pas pris la peine"},

        {Counterfactual, en,
         "(?:should|could|would|might|ought to) (?:not )?have(?: \\p{L}+)?;"
         "(?:should|could|would)n't have(?: \\p{L}+)?;"
         "failed to (?:notice|see|check|realise|realize|recognise|recognize|react|respond|"
         "escalate|test|verify|communicate|inform|tell|follow|consider|anticipate|understand|"
         "read|spot|act);"
         "did(?: not|n't) (?:notice|realise|realize|think|bother|consider|anticipate);if only;"
         "had (?:we|they|he|she|someone) (?:known|noticed|checked|tested)"},
        {Counterfactual, fr,
         "aurai(?:t|ent|s) (?:pas )?(?:dû|pu|fallu)(?: \\p{L}+)?;aurions (?:dû|pu);"
         "n'(?:a|ont|avait|avons) pas (?:remarqué|vu|réalisé|pensé|vérifié|anticipé|songé);"
         "si seulement;(?:a|ont|avons) omis de;(?:a|ont) manqué de"},

        {Analysis, en,
         "because(?: of)?;(?<!as\\sit\\s)(?<!as\\sthey\\s)(?<!as\\sthis\\s)should;we need to;we "
         "must;"
         "needs? to be (?:fixed|improved|changed|added);insufficient(?:ly)?;inadequate(?:ly)?;"
         "lack of;the root cause;was caused by;were caused by;too (?:weak|lax)"},
        {Analysis, fr,
         "parce (?:que|qu');à cause (?:de|du|des|d');il (?:faut|faudra|faudrait);nous devons;"
         "on doit;devrai(?:t|ent);insuffisant(?:e|s|es)?;insuffisamment;inadapté(?:e|s|es)?;"
         "manque (?:de|d');la cause racine;(?:a|ont) été causée?s? par"},

        {Animated, en,
         "ridiculous(?:ly)?;disaster(?:s|ous)?;nightmare(?:s|ish)?;unbelievabl[ey];finally;"
         "horribl[ey];terribl[ey];catastroph(?:e|ic);insane(?:ly)?;crazy;absurd(?:ly)?;"
         "chaos(?! engineering);chaotic;panick(?:ed|ing);shocking(?:ly)?;embarrassing(?:ly)?;"
         "luckless"},
        {Animated, fr,
         "ridicules?;désastre(?:s|ux|use)?;cauchemar(?:s|desque)?;incroyabl(?:e|es|ement);"
         "horribl(?:e|es|ement);catastroph(?:e|es|ique|iques);absurde(?:s|ment)?;chaos;"
         "chaotiques?;affol(?:é|ement|és);honteu(?:x|se|sement);lamentabl(?:e|ement)"},

        {Quantity, en,
         "some (?:of (?:the|our|their) |of )?(?:\\p{L}+ )?(?:users|customers|clients|requests|"
         "orders|services|pods|nodes|payments|people|teams|instances|hosts|servers|sessions|"
         "jobs|messages|errors|time|minutes|hours|subnets|containers);"
         "(?<!how\\s)(?<!too\\s)(?<!as\\s)many(?: of)?;a while;significant(?:ly)?;several;"
         "most (?:of|users|customers|requests|clients|pods|services|nodes|orders|people);"
         "a lot of;lots of;a few;numerous;a number of;various;substantial(?:ly)?;"
         "considerabl[ey];a large (?:part|number|share) of"},
        {Quantity, fr,
         "quelques;certain(?:s|es);plusieurs;beaucoup(?: de| d')?;de nombreu(?:x|ses);"
         "la plupart;un (?:certain )?(?:moment|temps);un certain nombre;"
         "significati(?:f|ve|vement);considérabl(?:e|es|ement);"
         "une (?:grande )?partie (?:de|des);divers(?:es)?;pas mal de"},

        {Distancing, en,
         "we would never;(?:could|can)(?: not|n't|not) happen (?:here|to us|again);"
         "not possible here;(?:a )?one-off;one-time (?:event|thing);freak (?:event|accident);"
         "bad luck;will not happen again;won't happen again"},
        {Distancing, fr,
         "nous ne ferions jamais;on ne ferait jamais;impossible chez nous;"
         "(?:ne )?(?:peut|pourrait) pas (?:nous )?arriver(?: ici| chez nous)?;"
         "cas (?:isolé|unique);pas de chance;malchance;ne se reproduira (?:pas|plus)"},

        {Unknown, en,
         "unknown;not known;unclear;nobody knows;no (?:figures|numbers|data) (?:yet|available);"
         "not measured;cannot be (?:estimated|measured|determined)"},
        {Unknown, fr,
         "inconnu(?:e|s|es)?;pas connu(?:e|s|es)?;indéterminé(?:e|s|es)?;non mesuré(?:e|s|es)?;"
         "pas mesuré(?:e|s|es)?;aucun chiffre;aucune mesure;non chiffré(?:e|s|es)?"},
        {Unharmed, en,
         "we (?:were|are) (?:not|un) ?affected;no (?:customer |user |business )?impact;"
         "(?:nobody|no one) (?:noticed|was affected);(?:no|zero) "
         "(?:users?|customers?|requests?|orders?) (?:(?:was|were) )?(?:affected|lost|failed)"},
        {Unharmed, fr,
         "nous n'avons pas été (?:touchés|affectés);aucun impact;sans impact;"
         "aucune? (?:utilisateur|client|requête|commande) (?:n'a été |n'est )?"
         "(?:touchée?|affectée?|perdue?)"},
        {Reason, en,
         "because;since;as;due to;until;for lack of;"
         "no (?:log|logs|metric|data) (?:is|are|was|were);not (?:kept|logged|stored|recorded)"},
        {Reason, fr,
         "parce (?:que|qu');car;puisque;puisqu';comme;faute de;en attendant;tant (?:que|qu');"
         "à cause de"},
        {FindsOut, en,
         "will;asks?;asked;checks?;looks? for;counts?;owner;by \\p{Lu}\\p{L}+;going to;AI-\\d+;"
         "finds? out"},
        {FindsOut, fr,
         "va;vont;demande(?:nt|ra)?;vérifie(?:nt|ra)?;cherche(?:nt|ra)?;compte(?:nt|ra)?;"
         "responsable;doit;devra;AI-\\d+;se charge"},
        {UserSide, en,
         "users?;customers?;clients?;visitors?;subscribers?;guests?;patients?;passengers?;"
         "shoppers?;buyers?;drivers?;requests?;sessions?;checkouts?;readers?;consumers?;"
         "accounts?;callers?;services?;teams?;orders?;pods?;nodes?;traffic;everyone;everybody;"
         "nobody"},
        {UserSide, fr,
         "utilisateurs?;utilisatrices?;clients?;clientes?;visiteurs?;abonnés?;acheteurs?;"
         "requêtes?;sessions?;commandes?;trafic;comptes?;lecteurs?;livreurs?;services?;équipes?;"
         "tout le monde;personne"},
        {BusinessSide, en,
         "revenue;sales;turnover;orders?;refunds?;money;costs?;contracts?;SLAs?;SLOs?;"
         "error budget;support;tickets?;complaints?;reputation;press;engineers?;on-call;"
         "hours of work;person-hours;team;teams;partners?;penalt(?:y|ies);EUR;USD;GBP;"
         "developers?"},
        {BusinessSide, fr,
         "chiffre d'affaires;revenus?;ventes?;commandes?;remboursements?;argent;coûts?;"
         "contrats?;SLAs?;SLOs?;budget d'erreur;support;tickets?;plaintes?;réclamations?;"
         "réputation;presse;ingénieurs?;astreinte;heures-personnes?;équipes?;partenaires?;"
         "pénalités?;pertes?;EUR"},

        {VagueBetter, en,
         "improve;improving;improvements?;better;enhance;optimi[sz]e;strengthen;harden;"
         "increase awareness;revisit;clean up;work on;address;handle"},
        {VagueBetter, fr,
         "améliorer;amélioration(?: de| des| du)?;mieux;optimiser;renforcer;consolider;"
         "travailler sur;traiter;perfectionner"},
        {VagueLook, en,
         "investigate;investigation(?: of| into)?;look (?:into|at);explore;research;analy[sz]e;"
         "study;dig into;find out;figure out;check (?:if|whether);understand"},
        {VagueLook, fr,
         "investiguer;enquêter;étudier;analyser;regarder;examiner;explorer;creuser;rechercher;"
         "comprendre;voir (?:si|comment)"},
        {VagueThink, en,
         "consider;discuss;evaluate;think about;reflect;assess;talk about;align on;brainstorm;"
         "schedule an? (?:discussion|meeting|workshop)"},
        {VagueThink, fr,
         "envisager;discuter;évaluer;réfléchir;penser à;se demander;débattre;songer à"},
        {VagueEnsure, en, "ensure;make sure;guarantee;verify that;see to it"},
        {VagueEnsure, fr, "s'assurer;assurer;garantir;faire en sorte;veiller à"},
        {VagueAware, en, "be aware;be more;keep in mind;remember;stay;try to;pay"},
        {VagueAware, fr, "être conscients?;être plus;garder à l'esprit;se souvenir;essayer;rester"},
        {People, en,
         "train;retrain;remind;tell;educate;teach;coach;instruct;warn;be (?:more )?careful;"
         "be more (?:attentive|vigilant|cautious);pay (?:more )?attention;"
         "follow the (?:process|procedure|runbook);raise awareness;"
         "ask (?:people|engineers|developers|everyone) to;discipline"},
        {People, fr,
         "former;sensibiliser;rappeler (?:à|aux|au);dire (?:à|aux|au);éduquer;"
         "faire (?:plus )?attention;être (?:plus )?(?:prudents?|vigilants?|attentifs?);"
         "suivre (?:le processus|la procédure);prévenir les (?:équipes|développeurs)"},
        {Nobody, en,
         "team;teams;the team;we;us;all;everyone;everybody;anyone;someone;somebody;nobody;TBD;"
         "TBA;tbc;n/?a;none;unknown;to be (?:defined|decided|determined);devs;developers;ops;"
         "engineering;(?:the )?[\\p{L}-]+(?: [\\p{L}-]+)? team;\\?+;-+;–"},
        {Nobody, fr,
         "équipe;l'équipe;(?:l')?équipe [\\p{L}-]+;nous;tous;toutes;tout le monde;quelqu'un;"
         "personne;à définir;à déterminer;aucun;inconnu;devs;développeurs;on;\\?+;-+;–"},
        {AcceptedRisk, en,
         "accepted risks?;risk (?:is |was )?accepted;we accept the risk;accept the risk"},
        {AcceptedRisk, fr, "risques? acceptés?;risque (?:est )?assumé;nous acceptons le risque"},
        {NoneNeeded, en,
         "none (?:was |were )?(?:needed|necessary|applied);"
         "no quickfix (?:was )?(?:needed|necessary);not needed;nothing (?:was )?(?:needed|to do)"},
        {NoneNeeded, fr,
         "aucun (?:correctif )?(?:n'a été |n'était )?(?:nécessaire|appliqué);pas nécessaire;"
         "rien à faire;inutile"},
        {Options, en,
         "options?;instead of;rather than;over;versus;vs;alternatives?;either;weighed;or;chose;"
         "preferred"},
        {Options, fr,
         "options?;plutôt que;plutôt qu';au lieu de;alternatives?;soit;ou;préféré;choisi;contre"},
        {Effect, en,
         "since then;since the (?:change|fix);afterwards;after the (?:change|fix);load tests?;"
         "load tested;has not happened again;have not seen;no recurrence;not recurred;measured;"
         "replayed;dropped (?:from|to);fell (?:from|to);rose (?:from|to);went (?:from|down)"},
        {Effect, fr,
         "depuis (?:lors|la|le|ce|cette);ensuite;"
         "après (?:le|la) (?:changement|correction|correctif);tests? de charge;"
         "plus (?:jamais )?reproduit;ne s'est (?:plus|pas) reproduit;mesuré(?:e|s|es)?;rejoué;"
         "passé(?:e|s)? de;descendu(?:e)? (?:à|de);monté(?:e)? (?:à|de)"},
        {OwnDecision, en,
         "(?:I|we) (?:\\p{L}+ )?(?:decided|chose|proposed|suggested|recommended|stopped|rolled|"
         "pushed back|declared|called|ordered|approved|picked|refused);"
         "my (?:own )?(?:decisions?|choice|call|proposal)"},
        {OwnDecision, fr,
         "(?:j'ai|nous avons) (?:\\p{L}+ )?(?:décidé|choisi|proposé|suggéré|recommandé|arrêté|"
         "refusé|déclaré|tranché|demandé|validé);"
         "ma (?:propre )?décision;mes (?:propres )?décisions;mon choix"},
        {Deploy, en,
         "deploy(?:s|ed|ment|ments|ing)?;release[sd]?;roll-?outs?;rolled out;upgrade[sd]?"},
        {Deploy, fr, "déploiements?;déployée?s?;mise en production;livraisons?;montée de version"},
        {Dashboard, en, "dashboards?;graphs?;charts?;panels?"},
        {Dashboard, fr, "dashboards?;tableaux? de bord;graphes?;graphiques?;panneaux?;courbes?"},
        {Alert, en, "alerts?;alarms?;thresholds?;pages?;paging;monitors?;notif(?:y|ies|ications?)"},
        {Alert, fr, "alertes?;alarmes?;seuils?;notifications?;notifie"},
        {Watch, en,
         "alert(?:s|ing)?;alarms?;monitor(?:s|ing)?;page when;probes?;detect(?:s|ing|ion)?;"
         "metrics?;dashboards?;notify"},
        {Watch, fr,
         "alert(?:es?|er);alarmes?;surveill(?:er|ance);supervis(?:er|ion);sondes?;détect(?:er|ion);"
         "métriques?;tableaux? de bord"},
        {Restored, en,
         "(?:rolled|rolling|reverted|reverting|switched|switching) back;failed over;rollback "
         "(?:was |is )?(?:performed|done|completed|finished|started);reverted;"
         "(?:fix|hotfix|workaround|patch|change) (?:was |has been |is )?(?:applied|deployed|"
         "released|shipped|reverted);mitigated;(?:services?|access) (?:was |were |is |are )?"
         "(?:restored|operational);restored;downgraded;reattached;"
         "restarted the [\\p{L}-]+;which solved the (?:issue|problem)"},
        {Restored, fr,
         "retour arrière;(?:correctif|contournement|patch) (?:a été |est )?(?:appliqué|déployé|"
         "livré);atténuée?s?;rétablie?s?;restaurée?s?;(?:changement|modification) annulée?"},
    };
}

const char *const englishPeople =
    "(?:engineers?|developers?|devs?|operators?|admins?|administrators?|sysadmins?|interns?|"
    "on-call(?: engineer| person)?|SREs?|DBAs?|someone|somebody|teams?|we|I|he|she|they|employees?|"
    "contractors?|colleagues?|users? of the team|technicians?|managers?|maintainers?|person|people|"
    "member)";
const char *const englishActs =
    "(?:ran|pushed|used|deleted|removed|dropped|forgot|merged|deployed|misconfigured|changed|"
    "applied|typed|executed|mistyped|edited|overlooked|missed|skipped|released|rolled|restarted|"
    "upgraded|installed|set|wrote|made (?:a|an|the) (?:\\p{L}+ )?(?:mistakes?|errors?|change|typo)|"
    "did not|didn't|failed|ignored|broke|caused|shut|stopped|scaled|disabled|configured|copied|"
    "clicked|selected|committed|approved|reviewed|introduced|left|took)";
const char *const frenchPeople =
    "(?:ingénieurs?|ingénieures?|développeurs?|développeuses?|devs?|opérateurs?|administrateurs?|"
    "admins?|stagiaires?|astreinte|SRE|DBA|quelqu'un|équipes?|nous|on|il|elle|ils|elles|employés?|"
    "prestataires?|collègues?|techniciens?|responsables?|personne)";
const char *const frenchActs =
    "(?:lancé|poussé|utilisé|supprimé|effacé|oublié|fusionné|déployé|mal configuré|modifié|changé|"
    "appliqué|tapé|exécuté|édité|négligé|sauté|publié|redémarré|mis à jour|installé|écrit|fait une "
    "erreur|commis une erreur|ignoré|cassé|causé|arrêté|désactivé|configuré|copié|cliqué|"
    "sélectionné|validé|approuvé|relu|introduit|laissé|pris)";

const char *const givenNames =
    "Adam|Adrian|Agnieszka|Ahmed|Alan|Alejandro|Alexander|Alexandra|Alexandre|Alice|Amélie|Amir|"
    "Ana|"
    "Anders|Andrea|Andreas|Andrew|Andrzej|Anna|Anne|Antoine|Antonio|Arnaud|Arthur|Aurélie|Barbara|"
    "Bartosz|Benjamin|Benoît|Björn|Bob|Brian|Bruno|Camille|Carlos|Caroline|Catherine|Cécile|Céline|"
    "Charlotte|Chloé|Christian|Christophe|Christopher|Clément|Daniel|David|Deepak|Denis|Diego|"
    "Dmitri|"
    "Dominik|Edward|Elena|Elisabeth|Elizabeth|Emilie|Émilie|Emily|Emma|Éric|Erik|Ethan|Eva|Fabien|"
    "Fatima|Felix|Fernando|Filip|Florian|François|Françoise|Frederik|Frédéric|Gabriel|Georges|"
    "Gérard|"
    "Giulia|Grégory|Guillaume|Hannah|Hans|Hélène|Henrik|Hugo|Igor|Ines|Inês|Inès|Isabelle|Ivan|"
    "Jakub|James|"
    "Janusz|Jean|Jennifer|Jérôme|Jessica|João|Joanna|Johan|Johann|John|Jonas|Jonathan|José|Joseph|"
    "Juan|"
    "Julia|Julie|Julien|Jürgen|Karim|Katarzyna|Kevin|Krzysztof|Lars|Laura|Laurent|Léa|Leila|Lena|"
    "Linda|Lisa|Louis|Louise|Luca|Lucas|Lucie|Łukasz|Maciej|Magnus|Manon|Marcin|Maria|Marie|Mario|"
    "Marta|Martin|Mathieu|Matthew|Matthieu|Mehdi|Michael|Michał|Michel|Michelle|Miguel|Mohamed|"
    "Mohammed|Monika|Nadia|Natalia|Nathalie|Nicolas|Nicole|Nikolai|Nina|Olga|Oliver|Olivier|Oskar|"
    "Pablo|Pascal|Patrick|Paul|Pauline|Paweł|Pedro|Peter|Philippe|Pierre|Piotr|Priya|Quentin|"
    "Rachel|"
    "Rafael|Rahul|Ravi|Rebecca|Richard|Robert|Roberto|Romain|Samuel|Sandra|Sanjay|Sarah|Sébastien|"
    "Sergei|Simon|Sofia|Sophie|Stefan|Stéphane|Stéphanie|Steven|Sunita|Susan|Sven|Sylvain|Sylvie|"
    "Thomas|Théo|Tiago|Tomasz|Valérie|Vincent|Vladimir|Walter|William|Xavier|Yann|Yasmine|Yves|Zoé|"
    "Aisha|Albert|Aleksander|Alessandro|Ali|Amanda|Amy|Anita|Anja|Anton|Arjun|Arne|"
    "Astrid|Audun|Bjarne|Brandon|Brigitte|Carl|Carla|Carmen|Claire|Claudia|Claus|Craig|"
    "Cristina|Danielle|Deborah|Diana|Dirk|Donna|Douglas|Eduardo|Ellen|Emil|Enrique|Erica|"
    "Ewa|Fatma|Federico|Francesca|Francesco|Fredrik|Gary|Geert|George|Gerhard|Giovanni|"
    "Gregory|Gustav|Hanne|Hassan|Helen|Helena|Henry|Hussein|Ian|Ingrid|Irene|Ismail|"
    "Jacob|Jacques|Jake|Jason|Javier|Jens|Jeremy|Jesper|Joel|Jörg|Jorge|Joshua|Justin|"
    "Kamil|Karen|Karl|Karin|Kasper|Kathrin|Keith|Kenneth|Kirsten|Klaus|Kristian|Kristin|"
    "Kumar|Kyle|Larry|Lauren|Lloyd|Lorenzo|Ludovic|Luis|Lukas|Mads|Małgorzata|Manuel|"
    "Marc|Marcel|Marco|Marcus|Margaret|Marianne|Markus|Mats|Matteo|Mattias|Maurice|Megan|"
    "Melanie|Mikael|Mikkel|Miriam|Morten|Mustafa|Nadine|Natasha|Neil|Nicholas|Niels|Nils|"
    "Noah|Omar|Oscar|Patricia|Patrik|Pavel|Per-Olof|Petra|Raj|Ralf|Rasmus|Raúl|Renate|"
    "Ricardo|Roger|Roland|Ross|Rui|Sabine|Samantha|Sara|Scott|Sean|Sébastian|Sergio|"
    "Shaun|Silvia|Søren|Soren|Stephen|Steve|Stephanie|Susanne|Tamara|Tanja|Tariq|Teresa|"
    "Timothy|Tobias|Torben|Ulrich|Ursula|Uwe|Vikram|Viktor|Wei|Werner|Wojciech|Yusuf|"
    "Zofia";

} // namespace recount
