#include "checks/lexiconwords.h"

namespace recount
{

QList<LexiconEntry> instructionLexiconEntries()
{
    using enum WordList;
    constexpr Language en = Language::English;
    constexpr Language fr = Language::French;
    return {
        {VagueStep, en,
         "(?:check|look (?:at|into)|inspect|review|read|see) (?:the |all |any |your )?"
         "(?:\\p{L}+ ){0,2}(?:logs?|log files?|metrics|dashboards?|events)(?: files?)?;"
         "investigate(?: further| the (?:issue|problem|cause|root cause))?;troubleshoot(?: "
         "further)?;"
         "(?:check|verify|make sure|ensure|see|confirm)(?: that)? (?:it|everything|all|things?|the "
         "(?:service|system|application|app)) (?:works?|is (?:ok|okay|fine|working|healthy|"
         "running|up|good))(?: (?:properly|correctly|again|fine|as expected))?;"
         "check (?:the )?(?:status|health|state|configuration|connectivity|network|resources);"
         "(?:fix|resolve|solve|address) (?:the )?(?:issue|problem|error|root cause|cause)s?"
         "(?![^.!?]{0,60} by \\p{L}+ing);"
         "debug(?: the (?:issue|problem))?;do the needful;TODO;FIXME;TBD;to be "
         "(?:written|done|documented|completed|added|defined);coming soon;take (?:appropriate|the "
         "necessary) "
         "(?:action|steps|measures)s?"},
        {VagueStep, fr,
         "(?:vérifier|vérifiez|regarder|regardez|consulter|consultez|lire|voir|inspecter) "
         "(?:les |le |la |tous les )?(?:logs?|journaux|journal|métriques|tableaux? de bord|"
         "événements);"
         "TODO;FIXME;à "
         "(?:écrire|compléter|documenter|rédiger|ajouter|définir|venir);(?:investiguer|enquêter|"
         "investiguez|enquêtez);"
         "dépanner;"
         "(?:vérifier|vérifiez|s'assurer|assurez-vous) que (?:ça|tout|cela|le service) "
         "(?:marche|fonctionne|va bien|est ok);"
         "(?:corriger|corrigez|résoudre|résolvez|régler|réglez) (?:le |l'|les )?"
         "(?:problèmes?|erreurs?|incident|cause);faire le nécessaire;prendre les mesures "
         "(?:nécessaires|appropriées)"},

        {VagueWhen, en,
         "(?:if|when|where|as) (?:needed|necessary|required|appropriate|applicable|possible|"
         "relevant);as (?:you|one) sees? fit;at your discretion;etc(?:\\.|etera)?;and so (?:on|"
         "forth);or similar;or something(?: like that)?;somehow;if (?:it|that) makes sense;"
         "use (?:your )?(?:best )?judge?ment"},
        {VagueWhen, fr,
         "si (?:besoin|nécessaire|possible|applicable|pertinent);au besoin;le cas échéant;"
         "selon (?:le )?(?:cas|besoin|les besoins);etc\\.?;et ainsi de suite;ou (?:similaire|"
         "équivalent);d'une manière ou d'une autre"},

        {Instruction, en,
         "(?:\\p{L}+ly,? )?(?:re-?)?(?:access|acknowledge|activate|add|adjust|allow|analy[sz]e|"
         "announce|apply|approve|archive|ask|assign|attach|authenticate|back|backup|begin|block|"
         "boot|bring|browse|build|bypass|call|cancel|capture|change|check|choose|clean|clear|"
         "click|clone|close|collect|communicate|compare|compute|configure|confirm|connect|consult|"
         "contact|continue|convert|copy|cordon|count|create|cut|deactivate|decide|decode|decrease|"
         "define|delete|demote|deploy|describe|detach|detect|determine|diagnose|disable|"
         "disconnect|dismiss|do|document|double-check|download|drain|drop|dump|edit|eliminate|"
         "empty|enable|end|enlarge|ensure|enter|erase|escalate|establish|evaluate|evict|examine|"
         "execute|expand|export|extend|extract|fail|fall|fetch|file|fill|filter|find|fix|flip|"
         "flush|follow|force|free|gather|generate|get|give|go|grant|grow|identify|import|improve|"
         "increase|inform|initiate|inspect|install|investigate|invite|isolate|join|keep|kill|"
         "label|launch|leave|let|limit|list|load|locate|lock|log|login|look|lower|make|manually|"
         "mark|measure|merge|migrate|mitigate|modify|monitor|mount|move|mute|narrow|note|notify|"
         "obtain|open|page|pause|perform|pick|pin|ping|point|post|prepare|press|prevent|print|"
         "prioriti[sz]e|proceed|promote|provide|provision|prune|pull|purge|push|put|query|quiet|"
         "raise|read|reach|reassign|reboot|rebuild|receive|recheck|reclaim|reconfigure|reconnect|"
         "record|recover|recreate|redeploy|redirect|reduce|refer|refresh|register|reject|release|"
         "reload|remediate|remember|remount|remove|rename|renew|reopen|repair|repeat|replace|"
         "replay|report|reproduce|request|reroute|rerun|reschedule|reset|resize|resolve|restart|"
         "restore|resume|retrieve|retry|return|revert|review|revoke|roll|rollback|rotate|route|"
         "run|save|scale|scan|schedule|search|see|select|send|set|shift|show|shrink|shut|"
         "silence|skip|snapshot|sort|spin|split|start|stay|stop|store|submit|subscribe|suspend|"
         "switch|sync|synchroni[sz]e|tail|take|taint|talk|tell|terminate|test|throttle|toggle|"
         "trace|track|transfer|trigger|troubleshoot|try|tune|turn|unblock|uncordon|undo|uninstall|"
         "unlock|unmount|unregister|unsilence|update|upgrade|upload|use|validate|verify|view|"
         "visit|wait|wake|warn|watch|whitelist|wipe|withdraw|work|write);"
         "(?:do not|don't|never|first,?|then,?|next,?|finally,?|now,?|optionally,?|if|when|once|"
         "on|in|from|after|before|for|with|as) .+"},
        {Instruction, fr, "(?:ne )?(?:pas )?(?:s'|se )?[\\p{L}-]+(?:er|ir|re|ez|oir)"},

        {OwnerGone, en,
         "TBD;TBA;tbc;n/?a;none;unknown;nobody;no one;unowned;anyone;everyone;someone;former;"
         "ex-employee;left the company;to be (?:defined|decided|determined|found);\\?+;-+;–+;\\.+"},
        {OwnerGone, fr,
         "à définir;à "
         "déterminer;aucun(?:e)?;inconnu(?:e)?;personne;anciens?;anciennes?;parti(?:e)?;"
         "tout le monde;quelqu'un;\\?+;-+;–+;\\.+"},

        {CannotUndo, en,
         "(?:can(?:not|'t| not)|could not|couldn't) be (?:undone|reverted|rolled back|reversed|"
         "restored);no (?:undo|rollback|way back)(?: is)?(?: needed| necessary| required| "
         "possible)?;"
         "irreversible;not reversible;nothing to (?:undo|roll back|revert);none because"},
        {CannotUndo, fr,
         "(?:ne )?(?:peut|peuvent) pas être annulée?s?;irréversible;pas de retour(?: arrière)?;"
         "rien à annuler;aucun retour(?: arrière)?(?: nécessaire| possible)?;aucune? car"},
        {Repeatable, en,
         "idempotent;safe to (?:repeat|retry|re-?run|run (?:again|twice|more than once));"
         "can be (?:repeated|retried|re-?run|run again);(?:repeat|retry|run) (?:it )?safely"},
        {Repeatable, fr,
         "idempotente?s?;sans risque à (?:répéter|relancer|rejouer);peut être "
         "(?:répétée?|relancée?|"
         "rejouée?)"},
        {LeaveProgram, en,
         "ctrl[\\s+-]?[a-z];control[\\s+-][a-z];\\^C;\\^D;press q;type q;:wq?!?;:q!?;quit;exit;"
         "(?:leave|end|stop|close|cancel|interrupt) (?:it|the (?:program|command|session|editor|"
         "shell|stream|output|display))"},
        {LeaveProgram, fr,
         "ctrl[\\s+-]?[a-z];\\^C;\\^D;appuye[zr] sur q;tape[zr] "
         "q;:wq?!?;:q!?;quitte[zr]?;sorte[zr];"
         "sortir;fermer l'éditeur;interromp(?:re|ez)"},
        {IntoGit, en,
         "git;gitops;commit(?:ted|s)?;pull requests?;merge requests?;terraform;infrastructure as "
         "code;iac;argo ?cd;flux;helm chart;values "
         "file;values\\.yaml;manifests?;repositor(?:y|ies);"
         "source of truth;version control;persist the change;make (?:it|the change) permanent"},
        {IntoGit, fr,
         "git;gitops;commit(?:er|ez)?;pull requests?;merge requests?;terraform;"
         "infrastructure as code;argo ?cd;flux;chart helm;manifestes?;dépôts?;gestion de versions;"
         "(?:rendre|rendez) (?:le changement |la modification )?permanente?s?"},
        {SilenceAlert, en,
         "(?:silence|mute|disable|snooze|suppress|turn off|switch off|pause) (?:the |all |this |"
         "these |any )?(?:\\p{L}+ ){0,2}(?:alerts?|alarms?|notifications?|monitors?|monitoring|"
         "paging|pages);add a silence;create a silence"},
        {SilenceAlert, fr,
         "(?:couper|coupez|désactiver|désactivez|suspendre|suspendez|mettre en sourdine|"
         "rendre muettes?) (?:les |l'|la |toutes les |cette )?(?:alertes?|alarmes?|notifications?|"
         "supervision);(?:ajouter|créer|poser) un silence"},
        {SilenceEnd, en,
         "for (?:at most )?(?:\\d+|an?|one|two|three|four) "
         "?(?:min|minutes?|h|hours?|days?|d);until;"
         "expires?;expiry;--duration;duration;no longer than;ends? at"},
        {SilenceEnd, fr,
         "pendant (?:\\d+|une?|deux|trois) ?(?:min|minutes?|h|heures?|jours?|j);pour (?:\\d+|une) "
         "?(?:min|minutes?|h|heures?);jusqu'(?:à|au|aux);expire(?:nt)?;expiration;durée;--"
         "duration"},
        {LiftSilence, en,
         "(?:lift|remove|delete|end|expire|close|clear) (?:the |all |any |your )?silences?;"
         "re-?enable;unsilence;unmute;(?:turn|switch) (?:the )?(?:alerts?|alarms?|notifications?|"
         "monitoring|them|it)? ?(?:back )?on(?: again)?;reactivate"},
        {LiftSilence, fr,
         "(?:lever|levez|supprimer|supprimez|retirer|retirez|fermer) (?:les |le |tous les "
         ")?silences?;"
         "réactive[rz]?;remettre (?:les |l')?alertes?;rétabli(?:r|ssez) (?:les |l')?alertes?"},
        {Customers, en,
         "users?;customers?;visitors?;subscribers?;shoppers?;buyers?;guests?;end users?;"
         "the public;checkout;website;storefront"},
        {Customers, fr,
         "utilisateurs?;utilisatrices?;clients?;clientes?;visiteurs?;abonnés?;acheteurs?;le public;"
         "le site"},
        {TellCustomers, en,
         "status ?page;(?:tell|inform|notify|update|message|warn|write to) (?:the |all |our |"
         "affected )*(?:users?|customers?|visitors?|support|stakeholders?|public);"
         "customer (?:message|communication|notice|update|support);announce(?:ment)?s?;"
         "communicat(?:e|ion|ions)(?: (?:with|to) (?:the )?(?:users?|customers?))?;public "
         "(?:update|"
         "message|notice)"},
        {TellCustomers, fr,
         "page (?:de statut|d'état);(?:prévenir|prévenez|informer|informez|avertir|avertissez) "
         "(?:les |l'|le |nos )?(?:utilisateurs?|clients?|support|public);message aux clients;"
         "annonce[rz]?;communique[rz]?;communication(?: externe)?;support client"},
        {Meanwhile, en,
         "meanwhile;in the meantime;while (?:you are |you |they |somebody |nobody "
         ")?(?:wait|waiting|"
         "on (?:the|their) way);while (?:it|he|she|they) (?:is|are)? ?(?:coming|joining|called);"
         "until (?:they|somebody|someone|he|she|the (?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+) "
         "(?:answers?|arrives?|joins?|takes? "
         "over|is there|responds?|acknowledges?);all along;keep (?:the |on |going|trying|"
         "updating|posting|looking|an eye|collecting|#)"},
        {Meanwhile, fr,
         "en attendant;pendant ce temps;entre-temps;dans l'intervalle;"
         "jusqu'à (?:ce qu|l'arrivée|sa réponse|leur réponse);tout du long;tout au long;"
         "continue[rz]? (?:à|de|d')"},
        {TuneAlert, en,
         "(?:tune|adjust|fix|change|correct|raise|lower|rework|review|improve|relax|tighten|edit|"
         "update|remove|delete|refine) (?:the |its |this |that |an |our |your )?(?:\\p{L}+ ){0,2}"
         "(?:alerts?|alarms?|thresholds?|alert(?:ing)? rules?|monitors?)"},
        {TuneAlert, fr,
         "(?:ajuster|ajustez|corriger|corrigez|régler|réglez|relever|relevez|baisser|baissez|"
         "modifier|modifiez|revoir|revoyez|affiner|affinez|supprimer|supprimez) (?:l'|le |la |les |"
         "son |cette |ce )?(?:\\p{L}+ ){0,2}(?:alertes?|alarmes?|seuils?|règles? d'alerte)"},
        {SecretNote, en,
         "secrets?;passwords?;credentials?;sensitive;confidential;private keys?;tokens?;"
         "do not (?:paste|share|copy|log);don't (?:paste|share|copy|log)"},
        {SecretNote, fr,
         "secrets?;secrètes?;mots? de passe;identifiants;sensibles?;confidentiel(?:le)?s?;"
         "clés? privées?;jetons?;ne (?:pas )?(?:collez|coller|partagez|partager|copiez|copier)"},
        {Warn, en,
         "warnings?;caution;danger(?:ous)?;careful(?:ly)?;attention;important;beware;destructive;"
         "data loss;downtime;production"},
        {Warn, fr,
         "avertissement;attention;danger(?:eux|euse)?;prudence;prudemment;important;destructi(?:f|"
         "ve)"
         "s?;perte de données;interruption;production"},
        {FollowUp, en,
         "tickets?;jira;issues?;permanent fix(?:es)?;backlog;follow-?up;root cause;"
         "no permanent fix (?:is )?(?:needed|necessary);none needed;nothing else (?:is )?needed;"
         "(?:plan|review|increase) (?:the |your )?(?:\\p{L}+ )?capacity;capacity plan(?:ning)?;"
         "maintenance windows?;auto(?:matic)?(?: \\p{L}+)? updates?"},
        {FollowUp, fr,
         "tickets?;jira;correctifs? (?:définitifs?|permanents?|durables?);correction (?:définitive|"
         "durable|permanente);planification de (?:la )?capacité;fenêtres? de maintenance;"
         "mises? à jour automatiques?;backlog;suite à donner;cause racine;aucun correctif "
         "(?:définitif )?"
         "(?:n'est )?nécessaire;rien d'autre à faire"},
        {Escalate, en,
         "escalat(?:e|es|ed|ion);page (?:the|an|another|somebody|someone);call (?:the|an|another) "
         "[\\p{L}-]+(?: on-call| lead| team| engineer| developer)?;contact (?:the )?(?:\\p{L}+ "
         "){0,2}"
         "(?:team|on-call|support|vendor)"},
        {Escalate, fr,
         "escalad(?:e|er|ez);escalation;(?:appeler|appelez|contacter|contactez|prévenir|prévenez) "
         "(?:l'|le |la |les )?(?:\\p{L}+ ){0,2}(?:équipe|astreinte|responsable|support|lead|CTO)"},
        {Judgement, en, "if;when(?:ever)?;unless;otherwise;depending on;in case"},
        {Judgement, fr, "si;s'il;s'ils;lorsque;quand;sauf si;sinon;selon;en cas de;dans le cas"},
        {Unwritten, en,
         "TODO;FIXME;TBD;to be (?:written|done|documented|completed|added|defined);coming soon"},
        {Unwritten, fr,
         "TODO;FIXME;à (?:écrire|compléter|documenter|rédiger|ajouter|définir|venir)"},
        {Expectation, en,
         "(?:should|must|ought to|will) (?:now |then |only |also |not |always )*"
         "(?:be|return|show|print|list|contain|describe|say|look|report|read|display|give|have|"
         "answer|appear|see|drop|fall|rise|go|come)(?! done| used| routed| run| taken| avoided);"
         "expect(?:s|ed)?(?: to (?:see|get|find))?;look "
         "for;(?:check|verify|validate|see|confirm|make "
         "sure|ensure) (?:if|whether|that);(?:if|whether) (?:any of|one of|all of|there (?:is|are)|"
         "you (?:do not |don't )?(?:get|see|find));(?:a|the) healthy [\\p{L}-]+ (?:is|has|shows);"
         "(?:if|when) (?:it is|everything is|all is) (?:well|healthy|fine)"},
        {Expectation, fr,
         "(?:doi(?:t|vent)|devrai(?:t|ent)) (?:être|afficher|montrer|renvoyer|contenir|lister|"
         "indiquer|rester|baisser|apparaître|répondre|avoir);(?:on|vous) (?:doit|devez|devriez) "
         "(?:voir|obtenir);attendue?s?;si tout va bien;cherche[rz];(?:vérifie[rz]|contrôle[rz]|"
         "regarde[rz]|voir) (?:si|que|qu'|s'il);si (?:l'un|aucun|vous (?:voyez|obtenez))"},
        {RunPlace, en,
         "(?:run|execute|launch|open|exec|log ?in|ssh|connect)\\b[^.!?]{0,60} "
         "(?:on|in|into|to|from|inside) (?:the |all |each |every |any |one |a |an |"
         "your )+(?:[\\p{L}-]+ ){0,3}(?:nodes?|hosts?|servers?|pods?|containers?|instances?|"
         "machines?|members?|replicas?|primary|leader|bastion|jump ?host|jump ?box|workstation|"
         "laptop|control plane|vms?)"},
        {RunPlace, fr,
         "(?:lancer|lancez|exécuter|exécutez|ouvrir|ouvrez|taper|tapez|se connecter|connectez-vous)"
         "\\b[^.!?]{0,60} (?:sur|dans|depuis|à|au) (?:le |la |l'|les |un |une |"
         "chaque |tous les |votre )?(?:[\\p{L}-]+ ){0,2}(?:nœuds?|noeuds?|hôtes?|serveurs?|pods?|"
         "conteneurs?|instances?|machines?|répliques?|primaire|bastion|poste)"},
        {Verification, en,
         "(?:as|for) (?:a )?(?:validation|verification|confirmation),;"
         "(?:and|then) (?:verify|validate|confirm|double-check);(?:verify|validate|confirm) "
         "(?:that|whether|with|by|the)"},
        {Verification, fr,
         "(?:pour|et|puis) (?:vérifier|valider|confirmer|contrôler);(?:vérifier|vérifiez|valider|"
         "validez|confirmer|confirmez|contrôler|contrôlez) (?:que|qu'|si|avec|le|la|les);"
         "en guise de (?:vérification|contrôle)"},
    };
}

} // namespace recount
