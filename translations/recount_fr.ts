<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AppendFile</name>
    <message>
        <source>%1 could not be written: the disk is full. What it had before is safe. Free some space.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: le disque est plein. Ce qu’il contenait avant est intact. Libérez de la place.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened for writing (%2).</source>
        <translation>%1 ne s’ouvre pas en écriture (%2).</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). What it had before is safe.</source>
        <translation>%1 n’a pas pu être écrit (%2). Ce qu’il contenait avant est intact.</translation>
    </message>
</context>
<context>
    <name>BackupsTexts</name>
    <message>
        <source>Recount could not write a backup of its database to %1. The database itself is safe. Make the folder writable.</source>
        <translation>Recount n’a pas pu écrire de sauvegarde de sa base de données dans %1. La base elle-même est intacte. Rendez le dossier accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>BranchCards</name>
    <message>
        <source>Go to step %1: %2</source>
        <translation>Aller à l’étape %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Apply the quickfix: %1</source>
        <translation>Appliquer le correctif d’urgence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Plan the permanent fix: %1</source>
        <translation>Prévoir le correctif définitif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Escalate: %1</source>
        <translation>Escalader&#xa0;: %1</translation>
    </message>
    <message>
        <source>Escalate: %1, in %2</source>
        <translation>Escalader&#xa0;: %1, dans %2</translation>
    </message>
    <message>
        <source>Go on with the runbook: %1</source>
        <translation>Continuer avec le runbook&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is over: %1</source>
        <translation>C’est fini&#xa0;: %1</translation>
    </message>
    <message>
        <source>Step %1, “%2”, shows none of what it looks for. What now?</source>
        <translation>L’étape %1, «&#xa0;%2&#xa0;», ne montre rien de ce qu’elle cherche. Et maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Step %1, “%2”, shows: %3. What now?</source>
        <translation>L’étape %1, «&#xa0;%2&#xa0;», montre&#xa0;: %3. Et maintenant&#xa0;?</translation>
    </message>
</context>
<context>
    <name>CheckBaseline</name>
    <message>
        <source>%1 is no baseline. Write one with --write-baseline.</source>
        <translation>%1 n’est pas un état accepté. Écrivez-en un avec --write-baseline.</translation>
    </message>
    <message>
        <source>%1 is there already and is no baseline. Nothing was written; choose another name.</source>
        <translation>%1 existe déjà et n’est pas un état accepté. Rien n’a été écrit&#xa0;; choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>[OPTIONS] FILE...</source>
        <translation>[OPTIONS] FICHIER...</translation>
    </message>
    <message>
        <source>How findings are written: as lines, as data, for code hosts, for build servers.</source>
        <translation>Forme des constats&#xa0;: lignes, données, format des forges ou des serveurs de build.</translation>
    </message>
    <message>
        <source>From where on a finding makes the exit code 1.</source>
        <translation>Niveau de constat à partir duquel le code de sortie est 1.</translation>
    </message>
    <message>
        <source>Whether it is about real work or a document for practice.</source>
        <translation>S’il s’agit d’un vrai travail ou d’un document d’entretien.</translation>
    </message>
    <message>
        <source>Name the files to check.</source>
        <translation>Indiquez les fichiers à contrôler.</translation>
    </message>
    <message>
        <source>There is no document in %1.</source>
        <translation>Il n’y a pas de document dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) accepted in %1.</source>
        <translation>
            <numerusform>%n constat accepté dans %1.</numerusform>
            <numerusform>%n constats acceptés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks for what is wrong in post-mortems and runbooks and tells the line, the rule and what to do.
Of a folder, all *.md files are read, except those whose front matter says that they are
something else. No document is changed.

Exit code: 0 when there is nothing to tell, 1 when there is, 2 when a file can&apos;t be read or the
command is wrong.</source>
        <translation>Cherche ce qui ne va pas dans des post-mortems et des runbooks, et donne la ligne, la règle et quoi faire.
D’un dossier, tous les fichiers *.md sont lus, sauf ceux dont l’en-tête dit qu’ils sont
autre chose. Aucun document n’est modifié.

Code de sortie&#xa0;: 0 quand il n’y a rien à dire, 1 quand il y a quelque chose, 2 quand un fichier
est illisible ou la commande fausse.</translation>
    </message>
    <message>
        <source>A file with what was accepted; only what is new is told.</source>
        <translation>Un fichier de ce qui a été accepté&#xa0;; seul le nouveau est dit.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Accepts all that is found today: writes FILE.</source>
        <translation>Accepte tout ce qui est trouvé aujourd’hui&#xa0;: écrit FICHIER.</translation>
    </message>
    <message>
        <source>Use --baseline or --write-baseline, not both of them.</source>
        <translation>Utilisez --baseline ou --write-baseline, pas les deux.</translation>
    </message>
    <message>
        <source>Where your own %1 and %2 are; the data folder of Recount is usual.</source>
        <translation>Où sont vos propres %1 et %2&#xa0;; d’habitude, le dossier de données de Recount.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>This claim is no longer kept. Nothing was changed.</source>
        <translation>Ce chiffre n’est plus gardé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>Ajouter un chiffre de référence</translation>
    </message>
    <message numerus="yes">
        <source>There may be at most %n claim(s). Nothing was changed.</source>
        <translation>
            <numerusform>Il peut y avoir au plus %n chiffre. Rien n’a été modifié.</numerusform>
            <numerusform>Il peut y avoir au plus %n chiffres. Rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit claim</source>
        <translation>Modifier un chiffre de référence</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>Supprimer un chiffre de référence</translation>
    </message>
</context>
<context>
    <name>CommandParser</name>
    <message>
        <source>Try: recount %1 --help</source>
        <translation>Essayez&#xa0;: recount %1 --help</translation>
    </message>
    <message>
        <source>--%1 can&apos;t be &quot;%2&quot;. Choose one of: %3.</source>
        <translation>--%1 n’accepte pas «&#xa0;%2&#xa0;». Choisissez parmi&#xa0;: %3.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>LANGUE</translation>
    </message>
    <message>
        <source>Language of what Recount says.</source>
        <translation>Langue des messages de Recount.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
</context>
<context>
    <name>CompanyBin</name>
    <message>
        <source>This is no longer part of the company. Nothing was changed.</source>
        <translation>Cela ne fait plus partie de l’entreprise. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The company has no room for more of this. Nothing was changed.</source>
        <translation>L’entreprise n’a plus de place pour cela. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No phase has month %1 any more. Add a phase or change the months of one, then bring the entry back.</source>
        <translation>Plus aucune phase ne contient le mois %1. Ajoutez une phase ou changez les mois de l’une d’elles, puis faites revenir l’entrée.</translation>
    </message>
    <message>
        <source>Months %1 to %2 of this phase belong to “%3” now. Change the months of that one, then bring this one back.</source>
        <translation>Les mois %1 à %2 de cette phase appartiennent maintenant à «&#xa0;%3&#xa0;». Changez les mois de celle-ci, puis faites revenir l’autre.</translation>
    </message>
</context>
<context>
    <name>CompanyChecks</name>
    <message>
        <source>company</source>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>This can&apos;t be taken over, and nothing was changed. %1</source>
        <translation>Cela ne peut pas être repris, et rien n’a été modifié. %1</translation>
    </message>
    <message>
        <source>A link leads to something that is no longer part of the company. Nothing was changed.</source>
        <translation>Un lien mène à quelque chose qui ne fait plus partie de l’entreprise. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The follow-up “%1” belongs to another question. Nothing was changed.</source>
        <translation>La relance «&#xa0;%1&#xa0;» appartient à une autre question. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>There may be at most %n phase(s). Nothing was changed.</source>
        <translation>
            <numerusform>Il peut y avoir au plus %n phase. Rien n’a été modifié.</numerusform>
            <numerusform>Il peut y avoir au plus %n phases. Rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phase “%1” would have no month of its own, or months outside of 1 to %2. Nothing was changed.</source>
        <translation>La phase «&#xa0;%1&#xa0;» n’aurait plus de mois à elle, ou des mois hors de 1 à %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The phases “%1” and “%2” would share month %3. Nothing was changed.</source>
        <translation>Les phases «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» se partageraient le mois %3. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>All documents together would be longer than 20 million characters. Nothing was changed.</source>
        <translation>Tous les documents ensemble dépasseraient 20 millions de caractères. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Month %1 would belong to no phase, but “%2” happened in it. Give the month to another phase, or move the entry, first.</source>
        <translation>Le mois %1 n’appartiendrait à aucune phase, alors que «&#xa0;%2&#xa0;» s’y est passé. Donnez d’abord ce mois à une autre phase, ou déplacez l’entrée.</translation>
    </message>
    <message>
        <source>The phase “%1” would have too many entries. Nothing was changed.</source>
        <translation>La phase «&#xa0;%1&#xa0;» aurait trop d’entrées. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>CompanyDiff</name>
    <message>
        <source>no phase has month %1; change the months of a phase first</source>
        <translation>aucune phase ne contient le mois %1&#xa0;; changez d’abord les mois d’une phase</translation>
    </message>
    <message>
        <source>line %1 is about the same one already</source>
        <translation>la ligne %1 parle déjà de la même chose</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Ligne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The table is empty: line 1 should name its columns. Nothing was changed.</source>
        <translation>Le tableau est vide&#xa0;: la ligne 1 devrait nommer ses colonnes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>there is a second column “%1”, only the first is read</source>
        <translation>il y a une deuxième colonne «&#xa0;%1&#xa0;», seule la première est lue</translation>
    </message>
    <message>
        <source>the column “%1” is not known</source>
        <translation>la colonne «&#xa0;%1&#xa0;» n’est pas connue</translation>
    </message>
    <message>
        <source>Line %1 should name the columns of the table, and lacks: %2. Known are: %3. Nothing was changed.</source>
        <extracomment>%1 is a line&apos;s number, %2 and %3 are lists of names of columns</extracomment>
        <translation>La ligne %1 devrait nommer les colonnes du tableau&#xa0;; il y manque&#xa0;: %2. Sont connues&#xa0;: %3. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a column, %2 what is wrong with a cell of it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>it has %1 cells for %2 columns</source>
        <translation>elle a %1 cellules pour %2 colonnes</translation>
    </message>
    <message>
        <source>it does not say what happened</source>
        <translation>elle ne dit pas ce qui s’est passé</translation>
    </message>
    <message>
        <source>it does not say in which month</source>
        <translation>elle ne dit pas en quel mois</translation>
    </message>
    <message numerus="yes">
        <source>With this table there would be more than %n of these in the company. Nothing was changed.</source>
        <translation>
            <numerusform>Avec ce tableau, l’entreprise en aurait plus de %n. Rien n’a été modifié.</numerusform>
            <numerusform>Avec ce tableau, l’entreprise en aurait plus de %n. Rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>The company has changed since the preview was made. Nothing was changed: look at the preview again.</source>
        <translation>L’entreprise a changé depuis cet aperçu. Rien n’a été importé&#xa0;: regardez de nouveau l’aperçu.</translation>
    </message>
    <message>
        <source>there are %1 already, the most there can be</source>
        <translation>il y en a déjà %1, le maximum possible</translation>
    </message>
</context>
<context>
    <name>CompanyEdits</name>
    <message>
        <source>This is no longer part of the company. Nothing was changed.</source>
        <translation>Cela ne fait plus partie de l’entreprise. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>There may be at most %n of these in a company.</source>
        <translation>
            <numerusform>Une entreprise peut en avoir au plus %n.</numerusform>
            <numerusform>Une entreprise peut en avoir au plus %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>No phase has month %1. Add a phase or change the months of one first.</source>
        <translation>Aucune phase ne contient le mois %1. Ajoutez d’abord une phase ou changez les mois de l’une d’elles.</translation>
    </message>
    <message numerus="yes">
        <source>There may be at most %n entries in a phase.</source>
        <translation>
            <numerusform>Une phase peut avoir au plus %n entrée.</numerusform>
            <numerusform>Une phase peut avoir au plus %n entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A text here may have at most %n character(s). Nothing was changed.</source>
        <translation>
            <numerusform>Un texte peut avoir ici au plus %n caractère. Rien n’a été modifié.</numerusform>
            <numerusform>Un texte peut avoir ici au plus %n caractères. Rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There may be at most %n row(s) here. Nothing was changed.</source>
        <translation>
            <numerusform>Il peut y avoir ici au plus %n ligne. Rien n’a été modifié.</numerusform>
            <numerusform>Il peut y avoir ici au plus %n lignes. Rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit company</source>
        <translation>Modifier l’entreprise</translation>
    </message>
    <message>
        <source>Phases stand in the order of their months. Change the months instead.</source>
        <translation>Les phases se suivent dans l’ordre de leurs mois. Changez plutôt les mois.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Faire revenir</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message numerus="yes">
        <source>There may be at most %n link(s) here. Nothing was changed.</source>
        <translation>
            <numerusform>Il peut y avoir ici au plus %n lien. Rien n’a été modifié.</numerusform>
            <numerusform>Il peut y avoir ici au plus %n liens. Rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Retirer un lien</translation>
    </message>
    <message>
        <source>Change origin</source>
        <translation>Changer l’origine</translation>
    </message>
</context>
<context>
    <name>CompanyForms</name>
    <message>
        <source>%1: %2</source>
        <comment>which row, name of a field</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add a row to the stack</source>
        <translation>Ajouter une ligne à la stack</translation>
    </message>
    <message>
        <source>Row %1</source>
        <comment>of the stack</comment>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Language it is written in</source>
        <translation>Langue dans laquelle elle est écrite</translation>
    </message>
    <message>
        <source>Add duty</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Add duty: %1</source>
        <comment>%1 is a row</comment>
        <translation>Ajouter une tâche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write down another duty</source>
        <translation>Noter une autre tâche</translation>
    </message>
    <message>
        <source>%1, duty %2</source>
        <comment>which row, number</comment>
        <translation>%1, tâche %2</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Nom de l’entreprise</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Developers</source>
        <translation>Développeurs</translation>
    </message>
    <message>
        <source>DevOps</source>
        <translation>DevOps</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Votre rôle</translation>
    </message>
    <message>
        <source>How long you were there</source>
        <translation>Durée de votre passage</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>In the list of companies</source>
        <translation>Dans la liste des entreprises</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Nom dans la liste</translation>
    </message>
    <message>
        <source>What came first</source>
        <translation>La première priorité</translation>
    </message>
    <message>
        <source>Add weak point</source>
        <translation>Ajouter un point faible</translation>
    </message>
    <message>
        <source>Write down something else that was weak on arrival</source>
        <translation>Noter autre chose qui était fragile à l’arrivée</translation>
    </message>
    <message>
        <source>Weak point %1</source>
        <translation>Point faible %1</translation>
    </message>
    <message>
        <source>On arrival</source>
        <translation>À l’arrivée</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Entries that brought it about</source>
        <translation>Entrées qui l’ont permis</translation>
    </message>
    <message>
        <source>Phases stand in the order of their months. When the months of one change, the phases beside it give way or follow, and every entry goes to the phase that has its month.</source>
        <translation>Les phases suivent l’ordre de leurs mois. Quand les mois de l’une changent, ses voisines cèdent la place ou suivent, et chaque entrée va dans la phase qui contient son mois.</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>Ajouter une phase</translation>
    </message>
    <message>
        <source>Add three months after the last phase</source>
        <translation>Ajouter trois mois après la dernière phase</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Premier mois</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Dernier mois</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Ajouter un rôle</translation>
    </message>
    <message>
        <source>Add somebody else who answers for something</source>
        <translation>Ajouter quelqu’un d’autre qui répond de quelque chose</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>Rôle %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Introduction (Markdown)</source>
        <translation>Introduction (Markdown)</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Add something to say in an incident</source>
        <translation>Ajouter quelque chose à dire pendant un incident</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Example message</source>
        <translation>Exemple de message</translation>
    </message>
</context>
<context>
    <name>CompanyRepositoryTexts</name>
    <message>
        <source>company</source>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>This company is no longer stored, or another window has changed it. What you see was not saved: export it, then open it again.</source>
        <translation>Cette entreprise n’est plus enregistrée, ou une autre fenêtre l’a modifiée. Ce que vous voyez n’a pas été enregistré&#xa0;: exportez-le, puis ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>This company is no longer stored.</source>
        <translation>Cette entreprise n’est plus enregistrée.</translation>
    </message>
    <message>
        <source>This company can&apos;t be read; what is stored is left as it is. %1</source>
        <translation>Cette entreprise ne peut pas être lue&#xa0;; ce qui est enregistré reste tel quel. %1</translation>
    </message>
</context>
<context>
    <name>CompanySections</name>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month, what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show this entry in the timeline</source>
        <translation>Montrer cette entrée dans la chronologie</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>developers</source>
        <translation>développeurs</translation>
    </message>
    <message>
        <source>DevOps</source>
        <translation>DevOps</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Votre rôle</translation>
    </message>
    <message>
        <source>How long you were there</source>
        <translation>Durée de votre passage</translation>
    </message>
    <message>
        <source>On arrival and at the end</source>
        <translation>À l’arrivée et à la fin</translation>
    </message>
    <message>
        <source>On arrival</source>
        <translation>À l’arrivée</translation>
    </message>
    <message>
        <source>The phases</source>
        <translation>Les phases</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>Montrer dans la chronologie</translation>
    </message>
    <message>
        <source>Show only this phase in the timeline</source>
        <translation>Ne montrer que cette phase dans la chronologie</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>Qui répond de quoi</translation>
    </message>
    <message>
        <source>How to communicate in an incident</source>
        <translation>Comment communiquer pendant un incident</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Example message</source>
        <translation>Exemple de message</translation>
    </message>
    <message>
        <source>More about communication</source>
        <translation>Suite sur la communication</translation>
    </message>
    <message>
        <source>About this pack</source>
        <translation>À propos de ce pack</translation>
    </message>
    <message>
        <source>Company without a name yet</source>
        <translation>Entreprise encore sans nom</translation>
    </message>
    <message>
        <source>What does the company do, how large is it, what did you do there, and what is it all made of? Most interviews begin here.</source>
        <translation>Que fait l’entreprise, quelle est sa taille, qu’y avez-vous fait, et de quoi tout cela est-il construit&#xa0;? La plupart des entretiens commencent ici.</translation>
    </message>
    <message>
        <source>What was weak when you came, and what became of it? Write down one weak point and what is better now.</source>
        <translation>Qu’est-ce qui était fragile à votre arrivée, et qu’est-ce que c’est devenu&#xa0;? Notez un point faible et ce qui va mieux maintenant.</translation>
    </message>
    <message>
        <source>The timeline needs a phase before anything can happen in it: a few months with a title.</source>
        <translation>La chronologie a besoin d’une phase avant que quoi que ce soit puisse s’y passer&#xa0;: quelques mois avec un titre.</translation>
    </message>
    <message>
        <source>Which duties were yours, and which were the developers’? Knowing the line between them is asked for often.</source>
        <translation>Quelles tâches étaient les vôtres, et lesquelles celles des développeurs&#xa0;? On demande souvent où passe la limite.</translation>
    </message>
    <message>
        <source>Whom did you tell first when something broke, and in which words? Write down the steps in their order.</source>
        <translation>Qui préveniez-vous d’abord quand quelque chose tombait en panne, et avec quels mots&#xa0;? Notez les étapes dans leur ordre.</translation>
    </message>
    <message>
        <source>Notes to yourself: what of this is true as it stands, and what you would say about it when somebody asks.</source>
        <translation>Notes pour vous-même&#xa0;: ce qui est vrai tel quel, et ce que vous en diriez si on vous le demandait.</translation>
    </message>
    <message>
        <source>Nothing yet about its size, its teams and you.</source>
        <translation>Rien encore sur sa taille, ses équipes et vous.</translation>
    </message>
    <message>
        <source>Without a title yet</source>
        <translation>Encore sans titre</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Encore sans nom</translation>
    </message>
    <message>
        <source>No duties yet.</source>
        <translation>Pas encore de tâches.</translation>
    </message>
</context>
<context>
    <name>ContextShortcuts</name>
    <message>
        <source>Show the company</source>
        <translation>Montrer l’entreprise</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Montrer la chronologie</translation>
    </message>
    <message>
        <source>Switch between the drawing and the list</source>
        <translation>Passer du dessin à la liste et inversement</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>Afficher cette liste</translation>
    </message>
    <message>
        <source>Show fewer months</source>
        <translation>Montrer moins de mois</translation>
    </message>
    <message>
        <source>Show more months</source>
        <translation>Montrer plus de mois</translation>
    </message>
    <message>
        <source>Show all months</source>
        <translation>Montrer tous les mois</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>text and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>While the drawing of the timeline has the focus</source>
        <translation>Quand le dessin de la chronologie a le focus</translation>
    </message>
    <message>
        <source>Next or previous entry</source>
        <translation>Entrée suivante ou précédente</translation>
    </message>
    <message>
        <source>Next or previous month</source>
        <translation>Mois suivant ou précédent</translation>
    </message>
    <message>
        <source>First or last entry</source>
        <translation>Première ou dernière entrée</translation>
    </message>
    <message>
        <source>Read the entry</source>
        <translation>Lire l’entrée</translation>
    </message>
    <message>
        <source>Write a new entry, in a company of your own</source>
        <translation>Écrire une nouvelle entrée, dans une entreprise à vous</translation>
    </message>
    <message>
        <source>Drill what happened, and why</source>
        <translation>S’exercer&#xa0;: ce qui s’est passé, et pourquoi</translation>
    </message>
    <message>
        <source>Drill the communication in an incident</source>
        <translation>S’exercer&#xa0;: la communication pendant un incident</translation>
    </message>
    <message>
        <source>Edit what is chosen or in view, in a company of your own</source>
        <translation>Modifier ce qui est choisi ou visible, dans une entreprise à vous</translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation>Arrêter de modifier</translation>
    </message>
    <message>
        <source>Move the row that is being edited</source>
        <translation>Déplacer la ligne en cours de modification</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Montrer les chiffres</translation>
    </message>
    <message>
        <source>Search the timeline or the figures</source>
        <translation>Chercher dans la chronologie ou les chiffres</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Line %L1: %2</source>
        <translation>Ligne %L1&#xa0;: %2</translation>
    </message>
    <message>
        <source>after the closing quotation mark of a cell, its end was expected. A quotation mark inside of a cell is written twice.</source>
        <translation>après le guillemet fermant d’une cellule, sa fin était attendue. Un guillemet à l’intérieur d’une cellule s’écrit deux fois.</translation>
    </message>
    <message>
        <source>the cell that begins here has more than %L1 characters, the most that can be read.</source>
        <translation>la cellule qui commence ici a plus de %L1 caractères, le maximum qui puisse être lu.</translation>
    </message>
    <message>
        <source>Its closing quotation mark may be missing.</source>
        <translation>Son guillemet fermant manque peut-être.</translation>
    </message>
    <message>
        <source>this row has more than %L1 cells, the most that can be read.</source>
        <translation>cette ligne a plus de %L1 cellules, le maximum qui puisse être lu.</translation>
    </message>
    <message>
        <source>this row has more than %L1 characters, the most that can be read.</source>
        <translation>cette ligne a plus de %L1 caractères, le maximum qui puisse être lu.</translation>
    </message>
    <message>
        <source>the table has more than %L1 rows, the most that can be read.</source>
        <translation>le tableau a plus de %L1 lignes, le maximum qui puisse être lu.</translation>
    </message>
    <message>
        <source>the closing quotation mark of the cell that begins here is missing.</source>
        <translation>le guillemet fermant de la cellule qui commence ici manque.</translation>
    </message>
</context>
<context>
    <name>DangerousCommands</name>
    <message>
        <source>en</source>
        <comment>the code of this very language</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>data can be lost</source>
        <translation>des données peuvent être perdues</translation>
    </message>
    <message>
        <source>a service stops</source>
        <translation>un service s’arrête</translation>
    </message>
    <message>
        <source>there is less capacity</source>
        <translation>il y a moins de capacité</translation>
    </message>
    <message>
        <source>security changes</source>
        <translation>la sécurité change</translation>
    </message>
    <message>
        <source>hard to undo</source>
        <translation>difficile à annuler</translation>
    </message>
    <message>
        <source>The list of dangerous commands could not be read: %1: %2 The list that comes with Recount is used.</source>
        <translation>La liste des commandes dangereuses n’a pas pu être lue&#xa0;: %1&#xa0;: %2 La liste fournie avec Recount est utilisée.</translation>
    </message>
    <message>
        <source>“%1” has to be a list of words.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste de mots.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>entry “%1”</source>
        <translation>entrée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it has no “id”.</source>
        <translation>il manque «&#xa0;id&#xa0;».</translation>
    </message>
    <message>
        <source>“class” has to be data-loss, service-stop, capacity-loss, security-change or hard-to-undo.</source>
        <translation>«&#xa0;class&#xa0;» doit valoir data-loss, service-stop, capacity-loss, security-change ou hard-to-undo.</translation>
    </message>
    <message>
        <source>it needs “program”, “sql” or “sqlWords”.</source>
        <translation>il faut «&#xa0;program&#xa0;», «&#xa0;sql&#xa0;» ou «&#xa0;sqlWords&#xa0;».</translation>
    </message>
    <message>
        <source>“effect” has to say what the command does.</source>
        <translation>«&#xa0;effect&#xa0;» doit dire ce que fait la commande.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>it has no list “commands”.</source>
        <translation>il manque la liste «&#xa0;commands&#xa0;».</translation>
    </message>
    <message>
        <source>“commands”</source>
        <translation>«&#xa0;commands&#xa0;»</translation>
    </message>
    <message>
        <source>every entry has to be an object.</source>
        <translation>chaque entrée doit être un objet.</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>Recount can&apos;t write to %1. Nothing was changed. Make the folder writable, or start Recount with another one: recount --data-dir FOLDER</source>
        <translation>Recount ne peut pas écrire dans %1. Rien n’a été modifié. Rendez le dossier accessible en écriture, ou lancez Recount avec un autre&#xa0;: recount --data-dir DOSSIER</translation>
    </message>
</context>
<context>
    <name>DatabaseTexts</name>
    <message>
        <source>Recount&apos;s database is not open, so this could not be read or saved. Everything saved before is safe. Restart Recount.</source>
        <translation>La base de données de Recount n’est pas ouverte&#xa0;: impossible de lire ou d’enregistrer. Tout ce qui était enregistré est intact. Relancez Recount.</translation>
    </message>
    <message>
        <source>Recount can&apos;t create its database %1. Nothing was changed. Make the folder writable, then start Recount again.</source>
        <translation>Recount ne peut pas créer sa base de données %1. Rien n’a été modifié. Rendez le dossier accessible en écriture, puis relancez Recount.</translation>
    </message>
</context>
<context>
    <name>DesktopDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DocumentCommands</name>
    <message>
        <source>Commands for documents, without a window:</source>
        <translation>Commandes pour les documents, sans fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>Each says more about itself: recount check --help</source>
        <translation>Chacune a sa propre aide&#xa0;: recount check --help</translation>
    </message>
    <message>
        <source>Recount does not know what to do with &quot;%1&quot;.</source>
        <translation>Recount ne sait pas quoi faire de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Looks for what is wrong in documents.</source>
        <translation>Cherche ce qui ne va pas dans des documents.</translation>
    </message>
    <message>
        <source>Shows the values of a document.</source>
        <translation>Montre les valeurs d’un document.</translation>
    </message>
    <message>
        <source>Changes values of a document.</source>
        <translation>Change des valeurs d’un document.</translation>
    </message>
    <message>
        <source>Makes HTML, PDF, CSV, SVG and more of one.</source>
        <translation>En fait du HTML, un PDF, un CSV, un SVG et plus.</translation>
    </message>
    <message>
        <source>Begins a document with a template.</source>
        <translation>Commence un document d’après un modèle.</translation>
    </message>
    <message>
        <source>Lists every way through a runbook.</source>
        <translation>Liste tous les chemins d’un runbook.</translation>
    </message>
</context>
<context>
    <name>DocumentConsole</name>
    <message>
        <source>There is no language &quot;%1&quot;. Choose one of: %2.</source>
        <translation>La langue «&#xa0;%1&#xa0;» n’existe pas. Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>Impossible d’écrire sur la sortie standard.</translation>
    </message>
</context>
<context>
    <name>DocumentFiles</name>
    <message>
        <source>%1 was changed by another program. Nothing was written; both versions are kept.</source>
        <translation>%1 a été modifié par un autre programme. Rien n’a été écrit&#xa0;; les deux versions sont gardées.</translation>
    </message>
    <message>
        <source>%1 was moved or deleted by another program. Nothing was written; your text is kept.</source>
        <translation>%1 a été déplacé ou supprimé par un autre programme. Rien n’a été écrit&#xa0;; votre texte est gardé.</translation>
    </message>
</context>
<context>
    <name>DocumentFolders</name>
    <message>
        <source>There are too many documents of this name. Choose another one.</source>
        <translation>Trop de documents portent ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be read. What is shown is what it had when it was last read.</source>
        <translation>Le dossier %1 est illisible. Ce qui est affiché est son contenu lors de la dernière lecture.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be created.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>There is no file %1 any more.</source>
        <translation>Le fichier %1 n’existe plus.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved or renamed (%2). It is where it was.</source>
        <translation>Impossible de déplacer ou de renommer %1 (%2). Il est resté à sa place.</translation>
    </message>
    <message>
        <source>The bin %1 can&apos;t be read. Nothing in it was changed.</source>
        <translation>La corbeille %1 ne peut pas être lue. Rien n’y a été changé.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be deleted (%2). It is still in the bin.</source>
        <translation>%1 ne peut pas être supprimé (%2). Il est toujours dans la corbeille.</translation>
    </message>
</context>
<context>
    <name>DocumentImages</name>
    <message>
        <source>The image %1 is not in the folder of the document.</source>
        <translation>L’image %1 n’est pas dans le dossier du document.</translation>
    </message>
    <message>
        <source>There is no image %1.</source>
        <translation>L’image %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is no image of a known type: PNG, JPEG, GIF, WebP or SVG.</source>
        <translation>%1 n’est pas une image d’un type connu&#xa0;: PNG, JPEG, GIF, WebP ou SVG.</translation>
    </message>
</context>
<context>
    <name>DocumentJournals</name>
    <message>
        <source>The folder %1 can&apos;t be created.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>A draft that is no longer needed can&apos;t be removed (%1).</source>
        <translation>Un brouillon devenu inutile ne peut pas être supprimé (%1).</translation>
    </message>
</context>
<context>
    <name>DocumentSnapshots</name>
    <message>
        <source>This version is no longer stored.</source>
        <translation>Cette version n’est plus conservée.</translation>
    </message>
    <message>
        <source>This version is damaged and can&apos;t be read. The document was not changed.</source>
        <translation>Cette version est endommagée et illisible. Le document n’a pas été modifié.</translation>
    </message>
</context>
<context>
    <name>DocumentTemplates</name>
    <message>
        <source>Your own template.</source>
        <translation>Votre propre modèle.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is no text in UTF-8.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» n’est pas un texte en UTF-8.</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>Recall drill</source>
        <translation>Exercice de mémoire</translation>
    </message>
    <message>
        <source>Communication drill</source>
        <translation>Exercice de communication</translation>
    </message>
    <message>
        <source>Fixes drill</source>
        <translation>Exercice sur les correctifs</translation>
    </message>
    <message>
        <source>What was the quickfix, and what the permanent fix?</source>
        <translation>Quel a été le correctif d’urgence, et quel a été le correctif définitif&#xa0;?</translation>
    </message>
    <message>
        <source>What was the quickfix?</source>
        <translation>Quel a été le correctif d’urgence&#xa0;?</translation>
    </message>
    <message>
        <source>What is the risk of stopping at the quickfix?</source>
        <translation>Que risque-t-on à s’en tenir au correctif d’urgence&#xa0;?</translation>
    </message>
    <message>
        <source>Which of these are quickfixes, and which are permanent fixes?</source>
        <translation>Lesquels sont des correctifs d’urgence, et lesquels des correctifs définitifs&#xa0;?</translation>
    </message>
    <message>
        <source>Which incident was this?</source>
        <translation>Quel était cet incident&#xa0;?</translation>
    </message>
    <message>
        <source>What was done for this reason?</source>
        <translation>Qu’est-ce qui a été fait pour cette raison&#xa0;?</translation>
    </message>
    <message>
        <source>What is there to tell about this incident?</source>
        <translation>Que peut-on raconter de cet incident&#xa0;?</translation>
    </message>
    <message>
        <source>Why was this done?</source>
        <translation>Pourquoi cela a-t-il été fait&#xa0;?</translation>
    </message>
    <message>
        <source>What happened in month %1?</source>
        <translation>Que s’est-il passé au mois %1&#xa0;?</translation>
    </message>
    <message>
        <source>Which incident led to this?</source>
        <translation>Quel incident a mené à cela&#xa0;?</translation>
    </message>
    <message>
        <source>What led to this?</source>
        <translation>Qu’est-ce qui a mené à cela&#xa0;?</translation>
    </message>
    <message>
        <source>In which order did this happen?</source>
        <translation>Dans quel ordre cela s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>In which order do you take these steps?</source>
        <translation>Dans quel ordre suivez-vous ces étapes&#xa0;?</translation>
    </message>
    <message>
        <source>Which message do you send at this step?</source>
        <translation>Quel message envoyez-vous à cette étape&#xa0;?</translation>
    </message>
    <message>
        <source>Quickfix</source>
        <translation>Correctif d’urgence</translation>
    </message>
    <message>
        <source>Permanent fix</source>
        <translation>Correctif définitif</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1 known at once.</source>
        <translation>
            <numerusform>%n question, %1 sue du premier coup.</numerusform>
            <numerusform>%n questions, %1 sues du premier coup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are waiting for the next round.</source>
        <translation>
            <numerusform>%n question attend la prochaine série.</numerusform>
            <numerusform>%n questions attendent la prochaine série.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next due %1: %n item(s).</source>
        <comment>when</comment>
        <translation>
            <numerusform>Prochaine échéance %1&#xa0;: %n question.</numerusform>
            <numerusform>Prochaine échéance %1&#xa0;: %n questions.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a drill</source>
        <translation>Pendant un exercice</translation>
    </message>
    <message>
        <source>Show the answer, or check</source>
        <translation>Afficher la réponse, ou vérifier</translation>
    </message>
    <message>
        <source>Space only while nothing is typed</source>
        <translation>Espace seulement tant que rien n’est saisi</translation>
    </message>
    <message>
        <source>New line in the answer</source>
        <translation>Nouvelle ligne dans la réponse</translation>
    </message>
    <message>
        <source>Move the chosen card up or down</source>
        <translation>Monter ou descendre la carte choisie</translation>
    </message>
    <message>
        <source>Grade: Again, Hard, Good, Easy</source>
        <translation>Noter&#xa0;: À revoir, Difficile, Bien, Facile</translation>
    </message>
    <message>
        <source>Once the answer shows</source>
        <translation>Une fois la réponse affichée</translation>
    </message>
    <message>
        <source>Leave; the round goes on when you come back</source>
        <translation>Quitter&#xa0;; la série reprend à votre retour</translation>
    </message>
    <message>
        <source>Record the answer, or end it</source>
        <translation>Enregistrer la réponse, ou la terminer</translation>
    </message>
    <message>
        <source>Where an answer is said to somebody</source>
        <translation>Quand la réponse se dit à quelqu’un</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>Add phase</source>
        <translation>Ajouter une phase</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Ajouter une entrée</translation>
    </message>
    <message>
        <source>Add fix</source>
        <translation>Ajouter un correctif</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>Ajouter un document</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Add responsibilities</source>
        <translation>Ajouter des responsabilités</translation>
    </message>
    <message>
        <source>Add row of the stack</source>
        <translation>Ajouter une ligne de la stack</translation>
    </message>
    <message>
        <source>Add weak point</source>
        <translation>Ajouter un point faible</translation>
    </message>
    <message>
        <source>Edit phase</source>
        <translation>Modifier la phase</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Modifier l’entrée</translation>
    </message>
    <message>
        <source>Edit fix</source>
        <translation>Modifier le correctif</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Modifier la question</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>Modifier le document</translation>
    </message>
    <message>
        <source>Edit step</source>
        <translation>Modifier l’étape</translation>
    </message>
    <message>
        <source>Edit responsibilities</source>
        <translation>Modifier les responsabilités</translation>
    </message>
    <message>
        <source>Edit row of the stack</source>
        <translation>Modifier la ligne de la stack</translation>
    </message>
    <message>
        <source>Edit weak point</source>
        <translation>Modifier le point faible</translation>
    </message>
    <message>
        <source>Delete phase</source>
        <translation>Supprimer la phase</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Supprimer l’entrée</translation>
    </message>
    <message>
        <source>Delete fix</source>
        <translation>Supprimer le correctif</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>Supprimer la question</translation>
    </message>
    <message>
        <source>Delete document</source>
        <translation>Supprimer le document</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>Supprimer l’étape</translation>
    </message>
    <message>
        <source>Delete responsibilities</source>
        <translation>Supprimer les responsabilités</translation>
    </message>
    <message>
        <source>Delete row of the stack</source>
        <translation>Supprimer la ligne de la stack</translation>
    </message>
    <message>
        <source>Delete weak point</source>
        <translation>Supprimer le point faible</translation>
    </message>
    <message>
        <source>Edit company</source>
        <translation>Modifier l’entreprise</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Automation</source>
        <translation>Automatisation</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastructure</translation>
    </message>
    <message>
        <source>Lived</source>
        <translation>Vécu</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labo</translation>
    </message>
    <message>
        <source>Fictional</source>
        <translation>Fictif</translation>
    </message>
    <message>
        <source>This happened to you at work.</source>
        <translation>Cela vous est arrivé au travail.</translation>
    </message>
    <message>
        <source>You tried this out yourself, not in production. Say so.</source>
        <translation>Vous l’avez essayé par vous-même, pas en production. Dites-le.</translation>
    </message>
    <message>
        <source>Made up to practise with. Do not tell it as your own.</source>
        <translation>Inventé pour s’entraîner. Ne le racontez pas comme votre vécu.</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Mois %1</translation>
    </message>
    <message>
        <source>Months %1 to %2</source>
        <translation>Mois %1 à %2</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>Post-mortem</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Markdown for GitHub or GitLab, without front matter</source>
        <translation>Markdown pour GitHub ou GitLab, sans front matter</translation>
    </message>
    <message>
        <source>Markdown to paste into Confluence</source>
        <translation>Markdown à coller dans Confluence</translation>
    </message>
    <message>
        <source>one page with its images in it</source>
        <translation>une seule page, images comprises</translation>
    </message>
    <message>
        <source>pages to print or send</source>
        <translation>des pages à imprimer ou à envoyer</translation>
    </message>
    <message>
        <source>all values, as of recount show --json</source>
        <translation>toutes les valeurs, comme avec recount show --json</translation>
    </message>
    <message>
        <source>a short message for customers, to be read by someone before it is sent</source>
        <translation>un court message pour les clients, à faire relire avant l’envoi</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This program can&apos;t make a PDF.</source>
        <translation>Ce programme ne peut pas produire de PDF.</translation>
    </message>
    <message>
        <source>FILE --to FORM -o OUT</source>
        <translation>FICHIER --to FORME -o SORTIE</translation>
    </message>
    <message>
        <source>One of the forms above.</source>
        <translation>Une des formes ci-dessus.</translation>
    </message>
    <message>
        <source>FORM</source>
        <translation>FORME</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>SORTIE</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>Indiquez un seul fichier.</translation>
    </message>
    <message>
        <source>Name the file to write with -o.</source>
        <translation>Indiquez le fichier à écrire avec -o.</translation>
    </message>
    <message>
        <source>%1 is the document itself. Nothing was written; choose another name.</source>
        <translation>%1 est le document lui-même. Rien n’a été écrit&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>the timeline of a post-mortem as a table</source>
        <translation>la chronologie d’un post-mortem en tableau</translation>
    </message>
    <message>
        <source>its permanent fix as a table</source>
        <translation>son correctif définitif en tableau</translation>
    </message>
    <message>
        <source>the graph of a runbook as a drawing</source>
        <translation>le graphe d’un runbook en dessin</translation>
    </message>
    <message>
        <source>its graph as a flowchart of Mermaid</source>
        <translation>son graphe en diagramme Mermaid</translation>
    </message>
    <message>
        <source>its graph for Graphviz</source>
        <translation>son graphe pour Graphviz</translation>
    </message>
    <message>
        <source>Makes another form of a document. The document is not changed; a file OUT is written over.

Forms:</source>
        <translation>Donne une autre forme à un document. Le document n’est pas modifié&#xa0;; un fichier OUT est écrasé.

Formes&#xa0;:</translation>
    </message>
    <message>
        <source>%1 can&apos;t become &quot;%2&quot;: it looks like another kind of document. Say what it is with --kind.</source>
        <translation>%1 ne peut pas devenir «&#xa0;%2&#xa0;» : il ressemble à une autre sorte de document. Dites ce que c’est avec --kind.</translation>
    </message>
    <message>
        <source>its graph as a picture</source>
        <translation>son graphe en image</translation>
    </message>
    <message>
        <source>a PDF of one page for somebody who was just woken</source>
        <translation>un PDF d’une page pour quelqu’un qu’on vient de réveiller</translation>
    </message>
    <message>
        <source>This program can&apos;t paint.</source>
        <translation>Ce programme ne sait pas dessiner.</translation>
    </message>
    <message>
        <source>The file to write; - for standard output, where pages and pictures can&apos;t go to.</source>
        <translation>Le fichier à écrire&#xa0;; - pour la sortie standard, où les pages et les images ne peuvent pas aller.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a file: name one with -o.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin d’un fichier&#xa0;: nommez-le avec -o.</translation>
    </message>
    <message>
        <source>what you tell of it in an interview, as Markdown to go on writing</source>
        <translation>ce que vous en racontez en entretien, en Markdown à compléter</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
</context>
<context>
    <name>ExtraRows</name>
    <message>
        <source>Not written yet: a link needs words and a file.</source>
        <translation>Pas encore écrit&#xa0;: un lien a besoin de mots et d’un fichier.</translation>
    </message>
    <message>
        <source>Add People</source>
        <translation>Ajouter des personnes</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>engineers</source>
        <translation>ingénieurs</translation>
    </message>
    <message>
        <source>Not written yet: it takes words without numbers.</source>
        <translation>Pas encore écrit&#xa0;: il faut des mots sans nombres.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Not written yet: it takes a number.</source>
        <translation>Pas encore écrit&#xa0;: il faut un nombre.</translation>
    </message>
    <message>
        <source>Hours each</source>
        <translation>Heures chacun</translation>
    </message>
    <message>
        <source>Not written yet: it takes a number of hours.</source>
        <translation>Pas encore écrit&#xa0;: il faut un nombre d’heures.</translation>
    </message>
    <message>
        <source>An hour costs</source>
        <translation>Une heure coûte</translation>
    </message>
    <message>
        <source>Not written yet: it takes a number and a currency.</source>
        <translation>Pas encore écrit&#xa0;: il faut un nombre et une monnaie.</translation>
    </message>
    <message>
        <source>Add Attachment</source>
        <translation>Ajouter une pièce jointe</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Pièce jointe %1</translation>
    </message>
    <message>
        <source>New attachment</source>
        <translation>Nouvelle pièce jointe</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce qu’elle montre</translation>
    </message>
    <message>
        <source>Error rate of the checkout</source>
        <translation>Taux d’erreurs du paiement</translation>
    </message>
    <message>
        <source>File beside the document</source>
        <translation>Fichier à côté du document</translation>
    </message>
</context>
<context>
    <name>FileManager</name>
    <message>
        <source>%1 is not there any more, so it can&apos;t be shown. It may have been moved or deleted outside Recount.</source>
        <translation>%1 n’est plus là et ne peut donc pas être affiché. Ce fichier a peut-être été déplacé ou supprimé hors de Recount.</translation>
    </message>
    <message>
        <source>No file manager could be opened. The file is safe, you find it here: %1</source>
        <translation>Aucun gestionnaire de fichiers n’a pu s’ouvrir. Le fichier est intact, il se trouve ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FindingSigns</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s)</source>
        <translation>
            <numerusform>%n autre constat</numerusform>
            <numerusform>%n autres constats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FixRows</name>
    <message>
        <source>Add Factor</source>
        <translation>Ajouter un facteur</translation>
    </message>
    <message>
        <source>Factor %1</source>
        <translation>Facteur %1</translation>
    </message>
    <message>
        <source>New factor</source>
        <translation>Nouveau facteur</translation>
    </message>
    <message>
        <source>Add Quickfix</source>
        <translation>Ajouter un correctif d’urgence</translation>
    </message>
    <message>
        <source>Quickfix %1</source>
        <translation>Correctif d’urgence %1</translation>
    </message>
    <message>
        <source>New quickfix</source>
        <translation>Nouveau correctif d’urgence</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>How, and at what time</source>
        <translation>Comment, et à quelle heure</translation>
    </message>
    <message>
        <source>Remove by</source>
        <translation>À retirer avant</translation>
    </message>
    <message>
        <source>Still in place</source>
        <translation>En place</translation>
    </message>
    <message>
        <source>Add Action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Action %1</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>What shall be done</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une seule personne</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>prevent</source>
        <translation>prévenir</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>détecter</translation>
    </message>
    <message>
        <source>mitigate</source>
        <translation>atténuer</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>réparer</translation>
    </message>
    <message>
        <source>investigate</source>
        <translation>enquêter</translation>
    </message>
    <message>
        <source>process</source>
        <translation>processus</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Terminé quand</translation>
    </message>
    <message>
        <source>What can be checked then</source>
        <translation>Ce que l’on pourra alors vérifier</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <source>Add Decision</source>
        <translation>Ajouter une décision</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Décision %1</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nouvelle décision</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Options considered</source>
        <translation>Options envisagées</translation>
    </message>
    <message>
        <source>With semicolons between them</source>
        <translation>Séparées par des points-virgules</translation>
    </message>
    <message>
        <source>Known then</source>
        <translation>Ce qu’on savait alors</translation>
    </message>
    <message>
        <source>Not what you know today</source>
        <translation>Pas ce que vous savez aujourd’hui</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Ce qui parlait pour</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>FixTable</name>
    <message>
        <source>Lived</source>
        <translation>Vécu</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labo</translation>
    </message>
    <message>
        <source>Fictional</source>
        <translation>Fictif</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Quickfix</source>
        <translation>Correctif d’urgence</translation>
    </message>
    <message>
        <source>Permanent fix</source>
        <translation>Correctif définitif</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
    <message>
        <source>Quickfix held</source>
        <translation>A tenu</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>No permanent fix yet</source>
        <translation>Pas encore de correctif définitif</translation>
    </message>
    <message>
        <source>Month %1: %2</source>
        <translation>Mois %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Question %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Mois %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Temps&#xa0;: %1</translation>
    </message>
    <message>
        <source>Quickfix: %1</source>
        <translation>Correctif d’urgence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Permanent fix: %1</source>
        <translation>Correctif définitif&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n timeline entry(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Quickfix by</source>
        <translation>Correctif d’urgence par</translation>
    </message>
    <message>
        <source>Permanent fix by</source>
        <translation>Correctif définitif par</translation>
    </message>
    <message>
        <source>Quickfix time</source>
        <translation>Temps du correctif d’urgence</translation>
    </message>
    <message>
        <source>Permanent fix time</source>
        <translation>Temps du correctif définitif</translation>
    </message>
</context>
<context>
    <name>GradeWords</name>
    <message>
        <source>Again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>grade and day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not practised yet</source>
        <translation>Pas encore travaillée</translation>
    </message>
    <message>
        <source>Not graded, %1</source>
        <comment>day</comment>
        <translation>Sans note, %1</translation>
    </message>
    <message>
        <source>Not graded yet</source>
        <translation>Pas encore de note</translation>
    </message>
</context>
<context>
    <name>GraphImage</name>
    <message>
        <source>The graph is too large for a picture. Nothing was written. Export SVG or PDF instead.</source>
        <translation>Le graphe est trop grand pour une image. Rien n’a été écrit. Exportez plutôt en SVG ou en PDF.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture. Nothing was written. Export SVG instead.</source>
        <translation>Il n’y a pas assez de mémoire pour l’image. Rien n’a été écrit. Exportez plutôt en SVG.</translation>
    </message>
    <message>
        <source>The picture could not be made. Your document is unchanged.</source>
        <translation>L’image n’a pas pu être faite. Votre document est inchangé.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>GraphMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Copier en &amp;image</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>Copier en &amp;SVG</translation>
    </message>
    <message>
        <source>Copy as &amp;Mermaid</source>
        <translation>Copier en &amp;Mermaid</translation>
    </message>
    <message>
        <source>Copy as &amp;DOT</source>
        <translation>Copier en &amp;DOT</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Real size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout montrer</translation>
    </message>
</context>
<context>
    <name>GraphSvg</name>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>The steps of a runbook from top to bottom, with arrows for the ways between them. Beside them are fixes and escalation.</source>
        <translation>Les étapes d’un runbook de haut en bas, reliées par des flèches. À côté, les correctifs et l’escalade.</translation>
    </message>
</context>
<context>
    <name>GraphWords</name>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Quickfix Q%1</source>
        <translation>Correctif Q%1</translation>
    </message>
    <message>
        <source>Permanent fix P%1</source>
        <translation>Correctif définitif P%1</translation>
    </message>
    <message>
        <source>Escalation E%1</source>
        <translation>Escalade E%1</translation>
    </message>
    <message>
        <source>Another runbook</source>
        <translation>Un autre runbook</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>destructive</source>
        <translation>destructif</translation>
    </message>
    <message>
        <source>check</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>notification</translation>
    </message>
    <message>
        <source>another runbook</source>
        <translation>un autre runbook</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>No way leads here</source>
        <translation>Aucun chemin n’y mène</translation>
    </message>
    <message>
        <source>No way leads on to an end</source>
        <translation>Aucun chemin ne mène de là à une fin</translation>
    </message>
    <message>
        <source>to stop the bleeding</source>
        <translation>pour limiter les dégâts</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Destructive</source>
        <translation>Destructif</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Quickfix</source>
        <translation>Correctif d’urgence</translation>
    </message>
    <message>
        <source>Permanent fix</source>
        <translation>Correctif définitif</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalade</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>sinon</translation>
    </message>
    <message>
        <source>then</source>
        <translation>ensuite</translation>
    </message>
    <message>
        <source>a place that does not exist</source>
        <translation>un endroit qui n’existe pas</translation>
    </message>
</context>
<context>
    <name>HeaderFields</name>
    <message>
        <source>Not written yet: it takes a level, like P2 or SEV-1.</source>
        <translation>Pas encore écrit&#xa0;: il faut un niveau, comme P2 ou SEV-1.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>The effect and the system: &quot;Checkout answered 502 for 41 minutes&quot;</source>
        <translation>L’effet et le système&#xa0;: «&#xa0;Le paiement a répondu 502 pendant 41 minutes&#xa0;»</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en relecture</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>relu</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>near miss</source>
        <translation>presque-incident</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>exercice</translation>
    </message>
    <message>
        <source>composite story</source>
        <translation>récit composé</translation>
    </message>
    <message>
        <source>Taken for at first</source>
        <translation>Prise d’abord pour</translation>
    </message>
    <message>
        <source>At its worst</source>
        <translation>Au pire</translation>
    </message>
    <message>
        <source>In the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Availability of the checkout</source>
        <translation>Disponibilité du paiement</translation>
    </message>
    <message>
        <source>Not written yet: the percentage has its own field.</source>
        <translation>Pas encore écrit&#xa0;: le pourcentage a son propre champ.</translation>
    </message>
    <message>
        <source>Target in percent</source>
        <translation>Objectif en pour cent</translation>
    </message>
    <message>
        <source>Not written yet: it takes a number below 100, like 99.9.</source>
        <translation>Pas encore écrit&#xa0;: il faut un nombre inférieur à 100, comme 99,9.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Not written yet: it takes days, weeks or months.</source>
        <translation>Pas encore écrit&#xa0;: il faut des jours, des semaines ou des mois.</translation>
    </message>
    <message>
        <source>Failed, of all</source>
        <translation>Échecs, sur le total</translation>
    </message>
    <message>
        <source>1,200 of 4,000,000</source>
        <translation>1 200 sur 4 000 000</translation>
    </message>
    <message>
        <source>Not written yet: it takes two numbers, the failed ones of all.</source>
        <translation>Pas encore écrit&#xa0;: il faut deux nombres, les échecs sur le total.</translation>
    </message>
</context>
<context>
    <name>HtmlExport</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>HtmlWriter</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Rows of tables are left out from here on: there are too many.</source>
        <translation>Les lignes de tableau sont omises à partir d’ici&#xa0;: il y en a trop.</translation>
    </message>
    <message>
        <source>The address %1 is no link any more: it could run something.</source>
        <translation>L’adresse %1 n’est plus un lien&#xa0;: elle pourrait exécuter quelque chose.</translation>
    </message>
    <message>
        <source>The image %1 is on another computer: it is a link.</source>
        <translation>L’image %1 se trouve sur un autre ordinateur&#xa0;: elle est remplacée par un lien.</translation>
    </message>
    <message>
        <source>image: %1</source>
        <translation>image&#xa0;: %1</translation>
    </message>
    <message>
        <source>The image %1 is left out: all images together are too large.</source>
        <translation>L’image %1 est omise&#xa0;: l’ensemble des images est trop volumineux.</translation>
    </message>
    <message>
        <source>The image %1 can&apos;t be shown.</source>
        <translation>L’image %1 ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>HTML is shown as text.</source>
        <translation>Le HTML est affiché comme du texte.</translation>
    </message>
</context>
<context>
    <name>ImportOutline</name>
    <message>
        <source>Line %L1: %2</source>
        <translation>Ligne %L1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouts</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>Changed: %L1 · Added: %L2 · Left out: %L3 · Unchanged: %L4</source>
        <translation>Modifications&#xa0;: %L1 · Ajouts&#xa0;: %L2 · Laissés de côté&#xa0;: %L3 · Inchangés&#xa0;: %L4</translation>
    </message>
</context>
<context>
    <name>JsonCursor</name>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message numerus="yes">
        <source>a text of at most %n character(s)</source>
        <translation>
            <numerusform>un texte d’au plus %n caractère</numerusform>
            <numerusform>un texte d’au plus %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>un texte non vide</translation>
    </message>
    <message>
        <source>an id of small letters, digits and single hyphens, at most 64 characters</source>
        <translation>un identifiant fait de minuscules, de chiffres et de tirets simples, 64 caractères au plus</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>a list with at least %n item(s)</source>
        <translation>
            <numerusform>une liste d’au moins %n élément</numerusform>
            <numerusform>une liste d’au moins %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message numerus="yes">
        <source>a list of at most %n item(s)</source>
        <translation>
            <numerusform>une liste d’au plus %n élément</numerusform>
            <numerusform>une liste d’au plus %n éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>no such key</source>
        <translation>pas de clé de ce nom</translation>
    </message>
</context>
<context>
    <name>JsonReport</name>
    <message>
        <source>%1: expected %2.</source>
        <translation>%1&#xa0;: attendu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, %2: expected %3.</source>
        <translation>%1, %2&#xa0;: attendu&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>KindOption</name>
    <message>
        <source>What the file is; else its front matter and headings tell.</source>
        <translation>Ce qu’est le fichier&#xa0;; sinon son en-tête et ses titres le disent.</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>Try: recount --help</source>
        <translation>Essayez&#xa0;: recount --help</translation>
    </message>
    <message>
        <source>Recount needs a screen, and the display does not answer.</source>
        <translation>Recount a besoin d’un écran, et l’affichage ne répond pas.</translation>
    </message>
    <message>
        <source>Recount needs a screen, and there is no display here.</source>
        <translation>Recount a besoin d’un écran, et il n’y en a pas ici.</translation>
    </message>
    <message>
        <source>Rehearse the experience part of a DevOps or SRE interview: read, answer aloud, listen, compare.</source>
        <translation>Répétez la partie expérience d’un entretien DevOps ou SRE&#xa0;: lire, répondre à voix haute, s’écouter, comparer.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Keeps everything in this folder.</source>
        <translation>Garde tout dans ce dossier.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Language of the window and the shipped pack: %1.</source>
        <translation>Langue de la fenêtre et du pack fourni&#xa0;: %1.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>Recount does not know what to do with &quot;%1&quot;.</source>
        <translation>Recount ne sait que faire de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--data-dir needs the name of a folder.</source>
        <translation>--data-dir attend le nom d’un dossier.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;. Choose one of: %2.</source>
        <translation>La langue «&#xa0;%1&#xa0;» n’existe pas. Choisissez parmi&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ListFields</name>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>one of a few</source>
        <translation>un parmi quelques-uns</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>secret: never written down</source>
        <translation>secret&#xa0;: jamais écrit</translation>
    </message>
    <message>
        <source>Add Level</source>
        <translation>Ajouter un niveau</translation>
    </message>
    <message>
        <source>on-call</source>
        <translation>astreinte</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>A role that somebody has on duty</source>
        <translation>Un rôle que quelqu’un tient pendant l’astreinte</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>15 min, from the beginning</source>
        <translation>15 min, depuis le début</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Pager, channel, telephone</source>
        <translation>Pager, canal, téléphone</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>Apporter</translation>
    </message>
    <message>
        <source>What they will ask first</source>
        <translation>Ce qu’on demandera d’abord</translation>
    </message>
    <message>
        <source>If nobody answers</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Who is next</source>
        <translation>Qui ensuite</translation>
    </message>
    <message>
        <source>Minutes count from the beginning, whatever step you are at.</source>
        <translation>Les minutes comptent depuis le début, quelle que soit l’étape.</translation>
    </message>
    <message>
        <source>Add Placeholder</source>
        <translation>Ajouter une valeur à remplacer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Ce qu’elle remplace</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>How to find</source>
        <translation>Où la trouver</translation>
    </message>
    <message>
        <source>Where it is looked up</source>
        <translation>Où on la cherche</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>A regular expression that it matches</source>
        <translation>Une expression régulière à respecter</translation>
    </message>
    <message>
        <source>Values that commands need, asked for once on a walk. In a command: ${NAME:?}.</source>
        <translation>Les valeurs dont les commandes ont besoin, demandées une fois par parcours. Dans une commande&#xa0;: ${NAME:?}.</translation>
    </message>
    <message>
        <source>Add Permanent Fix</source>
        <translation>Ajouter un correctif définitif</translation>
    </message>
    <message>
        <source>New permanent fix</source>
        <translation>Nouveau correctif définitif</translation>
    </message>
    <message>
        <source>What makes the quickfix needless</source>
        <translation>Ce qui rend le correctif d’urgence inutile</translation>
    </message>
    <message>
        <source>What is done later so that nobody needs the quickfixes again.</source>
        <translation>Ce qui se fait plus tard pour que plus personne n’ait besoin des correctifs d’urgence.</translation>
    </message>
</context>
<context>
    <name>LongLines</name>
    <message>
        <source>%1… (%2 characters, too many to be shown here)</source>
        <translation>%1… (%2 caractères, trop pour être affichés ici)</translation>
    </message>
    <message>
        <source>Nothing was pasted: it has a line of %1 characters, and a line may have %2. Keep it in a file of its own, and link to that.</source>
        <translation>Rien n’a été collé&#xa0;: le texte a une ligne de %1 caractères, et une ligne peut en avoir %2. Gardez-le dans un fichier à part, et mettez un lien vers celui-ci.</translation>
    </message>
</context>
<context>
    <name>MakeMine</name>
    <message>
        <source>What runs by itself now? How long did it take by hand, and how often?</source>
        <translation>Qu’est-ce qui tourne tout seul maintenant&#xa0;? Combien de temps cela prenait-il à la main, et à quelle fréquence&#xa0;?</translation>
    </message>
    <message>
        <source>What is written down, where is it, and who reads it?</source>
        <translation>Qu’est-ce qui est écrit, où, et qui le lit&#xa0;?</translation>
    </message>
    <message>
        <source>From what to what? How much data, and how long was anything down?</source>
        <translation>De quoi vers quoi&#xa0;? Combien de données, et combien de temps d’arrêt&#xa0;?</translation>
    </message>
    <message>
        <source>How was it noticed? How many users? For how long?</source>
        <translation>Comment l’a-t-on remarqué&#xa0;? Combien d’utilisateurs&#xa0;? Pendant combien de temps&#xa0;?</translation>
    </message>
    <message>
        <source>What is measured, which alert came of it, and who gets it?</source>
        <translation>Que mesure-t-on, quelle alerte en est née, et qui la reçoit&#xa0;?</translation>
    </message>
    <message>
        <source>What was open, since when, and how do you know that it is closed?</source>
        <translation>Qu’est-ce qui était ouvert, depuis quand, et comment savez-vous que c’est refermé&#xa0;?</translation>
    </message>
    <message>
        <source>Who came or left, who taught whom, and what could they do alone?</source>
        <translation>Qui est arrivé ou parti, qui a formé qui, et que savait-on faire seul ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>What was there before, what is there now, and what does it cost?</source>
        <translation>Qu’y avait-il avant, qu’y a-t-il maintenant, et combien cela coûte-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>What was the cause behind the symptom? How do you know?</source>
        <translation>Quelle cause y avait-il derrière le symptôme&#xa0;? Comment le savez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>What went wrong without it? Who asked for it, and what else was considered?</source>
        <translation>Qu’est-ce qui n’allait pas sans cela&#xa0;? Qui l’a demandé, et qu’a-t-on envisagé d’autre&#xa0;?</translation>
    </message>
    <message>
        <source>What does it sell, to whom, and what is lost when it is down for an hour?</source>
        <translation>Que vend-elle, à qui, et que perd-on quand elle est arrêtée une heure&#xa0;?</translation>
    </message>
    <message>
        <source>How many people, how many of them developers, how many run the systems?</source>
        <translation>Combien de personnes, dont combien de développeurs, et combien font tourner les systèmes&#xa0;?</translation>
    </message>
    <message>
        <source>Your title, who you worked with, and whether you were on call.</source>
        <translation>Votre poste, avec qui vous travailliez, et si vous étiez d’astreinte.</translation>
    </message>
    <message>
        <source>From when to when, or for how long?</source>
        <translation>De quand à quand, ou pendant combien de temps&#xa0;?</translation>
    </message>
    <message>
        <source>What had to stop hurting first, and who said so?</source>
        <translation>Qu’est-ce qui devait cesser de faire mal en premier, et qui l’a dit&#xa0;?</translation>
    </message>
    <message>
        <source>What was missing on your first day: backups, alerts, tests, a way back?</source>
        <translation>Que manquait-il le premier jour&#xa0;: sauvegardes, alertes, tests, retour en arrière&#xa0;?</translation>
    </message>
    <message>
        <source>What is it like now? With a figure, if there is one.</source>
        <translation>Qu’en est-il aujourd’hui&#xa0;? Avec un chiffre, s’il y en a un.</translation>
    </message>
    <message>
        <source>Which product, and which version or service?</source>
        <translation>Quel produit, et quelle version ou quel service&#xa0;?</translation>
    </message>
    <message>
        <source>What were these months about, and what was better at their end?</source>
        <translation>De quoi ces mois étaient-ils faits, et qu’est-ce qui allait mieux à la fin&#xa0;?</translation>
    </message>
    <message>
        <source>What broke, for whom? Say it the way you would on the phone.</source>
        <translation>Qu’est-ce qui est tombé, et pour qui&#xa0;? Dites-le comme au téléphone.</translation>
    </message>
    <message>
        <source>What stopped the damage? The exact command helps.</source>
        <translation>Qu’est-ce qui a arrêté les dégâts&#xa0;? La commande exacte aide.</translation>
    </message>
    <message>
        <source>What keeps it from coming back? Leave it empty while there is nothing.</source>
        <translation>Qu’est-ce qui l’empêche de revenir&#xa0;? Laissez vide tant qu’il n’y a rien.</translation>
    </message>
    <message>
        <source>From the alert to calm: how many minutes?</source>
        <translation>De l’alerte au calme&#xa0;: combien de minutes&#xa0;?</translation>
    </message>
    <message>
        <source>How many days of work?</source>
        <translation>Combien de jours de travail&#xa0;?</translation>
    </message>
    <message>
        <source>You, the developers, or both? Saying so is a strength.</source>
        <translation>Vous, les développeurs, ou les deux&#xa0;? Le dire est une force.</translation>
    </message>
    <message>
        <source>How long did the quickfix have to last? It is often asked.</source>
        <translation>Combien de temps le correctif d’urgence a-t-il dû tenir&#xa0;? On le demande souvent.</translation>
    </message>
    <message>
        <source>What happens to those who stop at the quickfix?</source>
        <translation>Qu’arrive-t-il à ceux qui s’arrêtent au correctif d’urgence&#xa0;?</translation>
    </message>
    <message>
        <source>One breath: first this, then that.</source>
        <translation>D’un seul souffle&#xa0;: d’abord ceci, ensuite cela.</translation>
    </message>
    <message>
        <source>Who hears it, where, and how soon after the last message?</source>
        <translation>Qui l’apprend, où, et combien de temps après le dernier message&#xa0;?</translation>
    </message>
    <message>
        <source>The message as you would type it, in two lines at most.</source>
        <translation>Le message tel que vous l’écririez, en deux lignes au plus.</translation>
    </message>
    <message>
        <source>One duty. Who is called at night when it fails?</source>
        <translation>Une tâche. Qui appelle-t-on la nuit quand elle échoue&#xa0;?</translation>
    </message>
    <message>
        <source>Which month of your timeline answers this?</source>
        <translation>Quel mois de votre chronologie y répond&#xa0;?</translation>
    </message>
    <message>
        <source>One thing that a good listener would note down.</source>
        <translation>Une chose que noterait quelqu’un qui écoute bien.</translation>
    </message>
    <message>
        <source>%1 (mine)</source>
        <translation>%1 (la mienne)</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Mon entreprise</translation>
    </message>
    <message>
        <source>Frontend</source>
        <translation>Frontend</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>L’arrivée</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>La construction</translation>
    </message>
    <message>
        <source>Running it</source>
        <translation>L’exploitation</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Developers</source>
        <translation>Développeurs</translation>
    </message>
</context>
<context>
    <name>MarkdownExport</name>
    <message>
        <source>[image: %1]</source>
        <translation>[image&#xa0;: %1]</translation>
    </message>
</context>
<context>
    <name>MarkdownTable</name>
    <message>
        <source>Line %L1: %2</source>
        <translation>Ligne %L1&#xa0;: %2</translation>
    </message>
    <message>
        <source>this row has %L1 cells, but the table has %L2 columns. A | that belongs to a text is written as \|.</source>
        <translation>cette ligne a %L1 cellules, mais le tableau a %L2 colonnes. Un | qui fait partie d’un texte s’écrit \|.</translation>
    </message>
    <message>
        <source>a cell has more than %L1 characters, the most that can be read.</source>
        <translation>une cellule a plus de %L1 caractères, le maximum qui puisse être lu.</translation>
    </message>
    <message>
        <source>the line of dashes has %L1 cells, but the names above it are %L2.</source>
        <translation>la ligne de tirets a %L1 cellules, mais il y a %L2 noms au-dessus.</translation>
    </message>
    <message>
        <source>the table has more than %L1 columns, the most that can be read.</source>
        <translation>le tableau a plus de %L1 colonnes, le maximum qui puisse être lu.</translation>
    </message>
    <message>
        <source>the table has more than %L1 rows, the most that can be read.</source>
        <translation>le tableau a plus de %L1 lignes, le maximum qui puisse être lu.</translation>
    </message>
    <message>
        <source>There is no Markdown table: a line of names between | and a line of dashes below it were expected.</source>
        <translation>Il n’y a pas de tableau Markdown&#xa0;: une ligne de noms entre des | et une ligne de tirets en dessous étaient attendues.</translation>
    </message>
</context>
<context>
    <name>MediaLoader</name>
    <message>
        <source>The sound part of Recount could not be loaded, so nothing can be recorded or played. Your takes are safe. Install Recount again, together with Qt Multimedia.</source>
        <translation>La partie son de Recount n’a pas pu être chargée&#xa0;: impossible d’enregistrer ou d’écouter. Vos prises sont intactes. Réinstallez Recount, avec Qt Multimedia.</translation>
    </message>
    <message>
        <source>The sound part of Recount is missing, so nothing can be recorded or played. Your takes are safe. Install Recount again.</source>
        <translation>La partie son de Recount est introuvable&#xa0;: impossible d’enregistrer ou d’écouter. Vos prises sont intactes. Réinstallez Recount.</translation>
    </message>
</context>
<context>
    <name>MigratorTexts</name>
    <message>
        <source>This data folder was last used by a newer Recount. Nothing was changed. Install the newest Recount to go on with it, or start this one with another folder: recount --data-dir FOLDER</source>
        <translation>Ce dossier de données a servi à une version plus récente de Recount. Rien n’a été modifié. Installez la dernière version pour continuer avec lui, ou lancez celle-ci avec un autre dossier&#xa0;: recount --data-dir DOSSIER</translation>
    </message>
    <message>
        <source>Recount could not prepare its database: a part of the program is missing. Nothing was changed. Install Recount again.</source>
        <translation>Recount n’a pas pu préparer sa base de données&#xa0;: il manque une partie du programme. Rien n’a été modifié. Réinstallez Recount.</translation>
    </message>
</context>
<context>
    <name>NamedField</name>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Le fuseau horaire «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. There are: %2, and parts like AI-1.owner.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n’existe pas. Champs possibles&#xa0;: %2, et des parties comme AI-1.owner.</translation>
    </message>
</context>
<context>
    <name>NamedRunbookField</name>
    <message>
        <source>There is no field &quot;%1&quot;. There are: %2, and parts like step.3.why, quickfix.1.title, permanent-fix.1, escalation.2.who and placeholder.HOST.example.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;». Il y a&#xa0;: %2, et des parties comme step.3.why, quickfix.1.title, permanent-fix.1, escalation.2.who et placeholder.HOST.example.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for %2: %3</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur pour %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>it is a number from 1 to %1.</source>
        <translation>c’est un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>a step has a title.</source>
        <translation>une étape a un titre.</translation>
    </message>
    <message>
        <source>it is check, action, decide, wait, notify, sub-runbook or end.</source>
        <translation>c’est check, action, decide, wait, notify, sub-runbook ou end.</translation>
    </message>
    <message>
        <source>it is a time, such as 5 or 1 h 30 min.</source>
        <translation>c’est une durée, comme 5 ou 1 h 30 min.</translation>
    </message>
    <message>
        <source>it is none, caution or destructive.</source>
        <translation>c’est none, caution ou destructive.</translation>
    </message>
    <message>
        <source>a quickfix has a title.</source>
        <translation>un correctif d’urgence a un titre.</translation>
    </message>
    <message>
        <source>it is a time and a role, such as 30 min, team lead.</source>
        <translation>c’est une durée et un rôle, comme 30 min, lead dev.</translation>
    </message>
    <message>
        <source>it is a name that no other placeholder has.</source>
        <translation>c’est un nom qu’aucune autre valeur à remplacer ne porte.</translation>
    </message>
    <message>
        <source>it is string, int, duration, host, path, enum, time or secret.</source>
        <translation>c’est string, int, duration, host, path, enum, time ou secret.</translation>
    </message>
    <message>
        <source>it is update, replace or remove.</source>
        <translation>c’est update, replace ou remove.</translation>
    </message>
    <message>
        <source>Somebody changed the graph in the document, so it stays as it is. graph=replace draws it anew.</source>
        <translation>Quelqu’un a modifié le graphe dans le document, il reste donc tel quel. graph=replace le redessine.</translation>
    </message>
    <message>
        <source>the step has no words of its own that this could stand below.</source>
        <translation>l’étape n’a pas de texte à elle sous lequel l’écrire.</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>%1 is there already. Nothing was written; choose another name.</source>
        <translation>%1 existe déjà. Rien n’a été écrit&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>What to begin with.</source>
        <translation>Modèle de départ.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>Language of the document.</source>
        <translation>Langue du document.</translation>
    </message>
    <message>
        <source>Time zone of the document, such as Europe/Paris; else that of this system.</source>
        <translation>Fuseau horaire du document, par exemple Europe/Paris&#xa0;; sinon, celui du système.</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>FUSEAU</translation>
    </message>
    <message>
        <source>The new file; - for standard output.</source>
        <translation>Le nouveau fichier&#xa0;; - pour la sortie standard.</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>SORTIE</translation>
    </message>
    <message>
        <source>Name the new file with -o.</source>
        <translation>Indiquez le nouveau fichier avec -o.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Le fuseau horaire «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Begins a document with a template, the date of today and an id of its own. A file that is there
already is never written over.

Templates:</source>
        <translation>Commence un document d’après un modèle, avec la date du jour et un identifiant propre. Un fichier
qui existe n’est jamais écrasé.

Modèles&#xa0;:</translation>
    </message>
    <message>
        <source>postmortem|runbook --template NAME [OPTIONS] -o OUT</source>
        <translation>postmortem|runbook --template NOM [OPTIONS] -o OUT</translation>
    </message>
    <message>
        <source>Say what to begin: postmortem or runbook.</source>
        <translation>Dites quoi commencer&#xa0;: postmortem ou runbook.</translation>
    </message>
</context>
<context>
    <name>NextQuestions</name>
    <message>
        <source>What failed, and for how long?</source>
        <translation>Qu’est-ce qui a échoué, et combien de temps&#xa0;?</translation>
    </message>
    <message>
        <source>How severe was it?</source>
        <translation>Quelle était la gravité&#xa0;?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>When did it start?</source>
        <translation>Quand cela a-t-il commencé&#xa0;?</translation>
    </message>
    <message>
        <source>When was it detected?</source>
        <translation>Quand l’a-t-on détecté&#xa0;?</translation>
    </message>
    <message>
        <source>How was it detected?</source>
        <translation>Comment l’a-t-on détecté&#xa0;?</translation>
    </message>
    <message>
        <source>When was the service back?</source>
        <translation>Quand le service est-il revenu&#xa0;?</translation>
    </message>
    <message>
        <source>How many users, orders or requests did it hit?</source>
        <translation>Combien d’utilisateurs, de commandes ou de requêtes ont été touchés&#xa0;?</translation>
    </message>
    <message>
        <source>What in the system made it possible?</source>
        <translation>Qu’est-ce qui, dans le système, l’a rendu possible&#xa0;?</translation>
    </message>
    <message>
        <source>What made the service usable again?</source>
        <translation>Qu’est-ce qui a rendu le service de nouveau utilisable&#xa0;?</translation>
    </message>
    <message>
        <source>How did you see that the quickfix worked?</source>
        <translation>À quoi avez-vous vu que le correctif d’urgence marchait&#xa0;?</translation>
    </message>
    <message>
        <source>What keeps it from happening again?</source>
        <translation>Qu’est-ce qui l’empêche de se reproduire&#xa0;?</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Qui le fait&#xa0;?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Pour quand&#xa0;?</translation>
    </message>
    <message>
        <source>What did you not know before?</source>
        <translation>Que ne saviez-vous pas avant&#xa0;?</translation>
    </message>
    <message>
        <source>Who sees to it that this gets finished?</source>
        <translation>Qui veille à ce que ce soit terminé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>NightCard</name>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>alerts: %1</source>
        <translation>alertes&#xa0;: %1</translation>
    </message>
    <message>
        <source>last tested: %1</source>
        <translation>dernier essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>À utiliser quand</translation>
    </message>
    <message>
        <source>…more in the runbook</source>
        <translation>…la suite dans le runbook</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) in the runbook</source>
        <translation>
            <numerusform>%n autre ligne dans le runbook</numerusform>
            <numerusform>%n autres lignes dans le runbook</numerusform>
        </translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>destructive</source>
        <translation>destructif</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premières étapes</translation>
    </message>
    <message>
        <source>…see step %1 and what follows in the runbook</source>
        <translation>…voir l’étape %1 et la suite dans le runbook</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Contrôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>Touche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Quickfixes</source>
        <translation>Correctifs d’urgence</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>prudence</translation>
    </message>
    <message>
        <source>…more quickfixes in the runbook</source>
        <translation>…d’autres correctifs dans le runbook</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Appeler à l’aide</translation>
    </message>
    <message>
        <source>Bring: %1</source>
        <translation>Apporter&#xa0;: %1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>Sans réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>…more levels in the runbook</source>
        <translation>…d’autres niveaux dans le runbook</translation>
    </message>
    <message>
        <source>It is over when</source>
        <translation>C’est fini quand</translation>
    </message>
</context>
<context>
    <name>OpenTexts</name>
    <message>
        <source>Recount&apos;s database is damaged, and the damaged file %1 can&apos;t be put aside. Nothing was changed. Make the data folder writable, then start Recount again.</source>
        <translation>La base de données de Recount est endommagée, et le fichier endommagé %1 ne peut pas être mis de côté. Rien n’a été modifié. Rendez le dossier de données accessible en écriture, puis relancez Recount.</translation>
    </message>
    <message>
        <source>Recount&apos;s database is damaged, and the backup %1 can&apos;t be copied back. Both files were kept. Check that the disk has free space, then start Recount again.</source>
        <translation>La base de données de Recount est endommagée, et la sauvegarde %1 ne peut pas être recopiée. Les deux fichiers ont été gardés. Vérifiez qu’il reste de la place sur le disque, puis relancez Recount.</translation>
    </message>
    <message>
        <source>The database was damaged and there was no backup, so Recount starts with an empty one. Your recordings are safe in their own files. The damaged database was kept as %1</source>
        <translation>La base de données était endommagée et il n’y avait pas de sauvegarde&#xa0;: Recount repart d’une base vide. Vos enregistrements sont intacts dans leurs propres fichiers. La base endommagée a été gardée sous le nom %1</translation>
    </message>
    <message>
        <source>The database was missing. Recount brought back the backup of %1; ticks and grades made after it are gone. Your recordings are safe in their own files.</source>
        <translation>La base de données avait disparu. Recount a repris la sauvegarde du %1&#xa0;; les coches et les notes posées après sont perdues. Vos enregistrements sont intacts dans leurs propres fichiers.</translation>
    </message>
    <message>
        <source>The database was damaged. Recount brought back the backup of %1; ticks and grades made after it are missing. Your recordings are safe in their own files. The damaged database was kept as %2</source>
        <translation>La base de données était endommagée. Recount a repris la sauvegarde du %1&#xa0;; les coches et les notes posées après manquent. Vos enregistrements sont intacts dans leurs propres fichiers. La base endommagée a été gardée sous le nom %2</translation>
    </message>
</context>
<context>
    <name>OptionalCards</name>
    <message>
        <source>%1 %, by what failed</source>
        <translation>%1&#xa0;%, d’après les échecs</translation>
    </message>
    <message>
        <source>%1 %, by the time of the impact</source>
        <translation>%1&#xa0;%, d’après la durée de l’impact</translation>
    </message>
    <message>
        <source>%1: overdrawn</source>
        <translation>%1&#xa0;: dépassé</translation>
    </message>
    <message>
        <source>%1 person-hours</source>
        <translation>%1 heures-personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the end, %1 of them working days</source>
        <translation>
            <numerusform>%n jour après la fin, dont %1 ouvré</numerusform>
            <numerusform>%n jours après la fin, dont %1 ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them without a description</source>
        <translation>%1, dont %2 sans description</translation>
    </message>
    <message>
        <source>With an action</source>
        <translation>Avec une action</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Changes of severity</source>
        <translation>Changements de gravité</translation>
    </message>
    <message>
        <source>SLO and error budget</source>
        <translation>SLO et budget d’erreurs</translation>
    </message>
    <message>
        <source>Error budget used</source>
        <translation>Budget d’erreurs consommé</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Attachments and links</source>
        <translation>Pièces jointes et liens</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>Earlier incidents with the same cause, trigger or symptom.</source>
        <translation>Des incidents antérieurs de même cause, déclencheur ou symptôme.</translation>
    </message>
    <message>
        <source>Which were used, which were missing.</source>
        <translation>Lesquels ont servi, lesquels manquaient.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Relecteurs</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Relecture avant le</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Published after</source>
        <translation>Publié après</translation>
    </message>
    <message>
        <source>Who was there, by role.</source>
        <translation>Qui était là, par rôle.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Deploy, capacity, expiry…</source>
        <translation>Déploiement, capacité, expiration…</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Kind, category and tags</source>
        <translation>Nature, catégorie et étiquettes</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>PackFiles</name>
    <message>
        <source>%1 leads out of the pack’s folder.</source>
        <translation>%1 mène hors du dossier du pack.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text.</source>
        <translation>%1 n’est pas un texte en UTF-8.</translation>
    </message>
</context>
<context>
    <name>PackGaps</name>
    <message>
        <source>%1: there is no text yet.</source>
        <translation>%1&#xa0;: il n’y a pas encore de texte.</translation>
    </message>
    <message>
        <source>%1: there are none yet.</source>
        <translation>%1&#xa0;: il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Company: how many people work there?</source>
        <translation>Entreprise&#xa0;: combien de personnes y travaillent&#xa0;?</translation>
    </message>
    <message>
        <source>The stack has no row yet.</source>
        <translation>La stack n’a pas encore de ligne.</translation>
    </message>
    <message>
        <source>The timeline has no phase yet.</source>
        <translation>La chronologie n’a pas encore de phase.</translation>
    </message>
    <message>
        <source>There is no question yet.</source>
        <translation>Il n’y a pas encore de question.</translation>
    </message>
    <message>
        <source>The fix “%1” is in month %2, and the last phase ends with month %3.</source>
        <translation>Le correctif «&#xa0;%1&#xa0;» est au mois %2, et la dernière phase se termine avec le mois %3.</translation>
    </message>
    <message>
        <source>Claim “%1”: a place has no words.</source>
        <translation>Chiffre «&#xa0;%1&#xa0;»&#xa0;: un endroit n’a pas de mots.</translation>
    </message>
</context>
<context>
    <name>PackLibrary</name>
    <message>
        <source>An imported pack was left out, its file is unchanged. %1</source>
        <translation>Un pack importé a été laissé de côté, son fichier est inchangé. %1</translation>
    </message>
    <message>
        <source>The imported pack %1 was left out: Recount ships a pack with the id “%2”.</source>
        <translation>Le pack importé %1 a été laissé de côté&#xa0;: Recount fournit déjà un pack d’identifiant «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The pack was not imported and nothing has changed. %1</source>
        <translation>Le pack n’a pas été importé et rien n’a changé. %1</translation>
    </message>
    <message>
        <source>Its id “%1” belongs to a pack that comes with Recount. Give it another id.</source>
        <translation>Son identifiant «&#xa0;%1&#xa0;» est celui d’un pack fourni avec Recount. Donnez-lui-en un autre.</translation>
    </message>
</context>
<context>
    <name>PackLinks</name>
    <message>
        <source>an id that is used only once, “%1” is taken</source>
        <translation>un identifiant employé une seule fois, «&#xa0;%1&#xa0;» est pris</translation>
    </message>
    <message>
        <source>each id only once</source>
        <translation>chaque identifiant une seule fois</translation>
    </message>
    <message>
        <source>the id of a phase</source>
        <translation>l’identifiant d’une phase</translation>
    </message>
    <message>
        <source>the id of a timeline entry</source>
        <translation>l’identifiant d’une entrée de la chronologie</translation>
    </message>
    <message>
        <source>the id of a fix</source>
        <translation>l’identifiant d’un correctif</translation>
    </message>
    <message>
        <source>the id of a question</source>
        <translation>l’identifiant d’une question</translation>
    </message>
    <message>
        <source>the id of a follow-up</source>
        <translation>l’identifiant d’une relance</translation>
    </message>
    <message>
        <source>the id of a document</source>
        <translation>l’identifiant d’un document</translation>
    </message>
    <message>
        <source>%1 of this pack, “%2” is none</source>
        <extracomment>%1 is &quot;the id of a question&quot; or the like, %2 an id</extracomment>
        <translation>%1 de ce pack, et «&#xa0;%2&#xa0;» n’en est pas un</translation>
    </message>
    <message>
        <source>the id of a claim</source>
        <translation>l’identifiant d’un chiffre</translation>
    </message>
</context>
<context>
    <name>PackOutline</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>Developers</source>
        <translation>Développeurs</translation>
    </message>
    <message>
        <source>DevOps</source>
        <translation>DevOps</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Votre rôle</translation>
    </message>
    <message>
        <source>How long you were there</source>
        <translation>Durée de votre passage</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>Weak points</source>
        <translation>Points faibles</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Ce qu’ils sont devenus</translation>
    </message>
    <message>
        <source>First priority</source>
        <translation>Première priorité</translation>
    </message>
    <message>
        <source>Introduction to the fixes</source>
        <translation>Introduction aux correctifs</translation>
    </message>
    <message>
        <source>Introduction to communication</source>
        <translation>Introduction à la communication</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Responsabilités</translation>
    </message>
    <message>
        <source>Practice steps</source>
        <translation>Étapes d’entraînement</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Premier mois</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Dernier mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Ce qui a suivi</translation>
    </message>
    <message>
        <source>Timeline entries</source>
        <translation>Entrées de la chronologie</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Correctifs</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologies</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Quickfix</source>
        <translation>Correctif d’urgence</translation>
    </message>
    <message>
        <source>Permanent fix</source>
        <translation>Correctif définitif</translation>
    </message>
    <message>
        <source>Quickfix time</source>
        <translation>Temps du correctif d’urgence</translation>
    </message>
    <message>
        <source>Permanent fix time</source>
        <translation>Temps du correctif définitif</translation>
    </message>
    <message>
        <source>Quickfix by</source>
        <translation>Correctif d’urgence par</translation>
    </message>
    <message>
        <source>Permanent fix by</source>
        <translation>Correctif définitif par</translation>
    </message>
    <message>
        <source>Quickfix held</source>
        <translation>A tenu</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Sentence to say</source>
        <translation>Phrase à dire</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre court</translation>
    </message>
    <message>
        <source>What it evaluates</source>
        <translation>Ce qu’elle évalue</translation>
    </message>
    <message>
        <source>What to think of first</source>
        <translation>À quoi penser d’abord</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation>Réponse modèle</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Good length in seconds</source>
        <translation>Bonne durée en secondes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Where it is said</source>
        <translation>Où cela est dit</translation>
    </message>
    <message>
        <source>Month %1: %2</source>
        <translation>Mois %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Phase: %1</source>
        <translation>Phase&#xa0;: %1</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Chronologie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Correctif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Question&#xa0;: %1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Document&#xa0;: %1</translation>
    </message>
    <message>
        <source>Claim: %1</source>
        <translation>Chiffre&#xa0;: %1</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>L’entreprise</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouts</translation>
    </message>
    <message>
        <source>Removed, as the file lacks it</source>
        <translation>Retiré, car absent du fichier</translation>
    </message>
    <message>
        <source>Changed: %L1 · Added: %L2 · Removed: %L3 · Unchanged: %L4</source>
        <translation>Modifications&#xa0;: %L1 · Ajouts&#xa0;: %L2 · Retraits&#xa0;: %L3 · Inchangés&#xa0;: %L4</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Chiffres de référence</translation>
    </message>
    <message>
        <source>Timeline entries: %L1 · Fixes: %L2 · Questions: %L3 · Documents: %L4</source>
        <translation>Entrées de la chronologie&#xa0;: %L1 · Correctifs&#xa0;: %L2 · Questions&#xa0;: %L3 · Documents&#xa0;: %L4</translation>
    </message>
</context>
<context>
    <name>PackReader</name>
    <message>
        <source>a language code of two small letters, like “en”</source>
        <translation>un code de langue en deux minuscules, comme «&#xa0;fr&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB, the most a pack may have.</source>
        <translation>%1 dépasse 50&#xa0;Mo, la limite d’un pack.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this is not valid JSON (%4).</source>
        <translation>%1, ligne %2, colonne %3&#xa0;: ce n’est pas du JSON valide (%4).</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>%1 was made for a newer Recount: it has format %2, and this version reads up to format %3. Update Recount to use this pack.</source>
        <translation>%1 est fait pour un Recount plus récent&#xa0;: il a le format %2, et cette version lit jusqu’au format %3. Mettez Recount à jour pour utiliser ce pack.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>a number that no other question has</source>
        <translation>un numéro qu’aucune autre question ne porte</translation>
    </message>
    <message>
        <source>less text: the documents of a pack may have 20 million characters in all</source>
        <translation>moins de texte&#xa0;: les documents d’un pack ont droit à 20&#xa0;millions de caractères en tout</translation>
    </message>
    <message>
        <source>either “file” or “markdown”</source>
        <translation>«&#xa0;file&#xa0;» ou «&#xa0;markdown&#xa0;», l’un des deux</translation>
    </message>
    <message>
        <source>the path of a Markdown file in the pack’s folder, like “en/runbook.md”</source>
        <translation>le chemin d’un fichier Markdown du dossier du pack, comme «&#xa0;fr/runbook.md&#xa0;»</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a file, %2 a place in it, %3 a sentence that says why a document can&apos;t be read</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>a thing of the pack, like “entries/disk-full” or “company”</source>
        <translation>un élément du pack, comme «&#xa0;entries/disk-full&#xa0;» ou «&#xa0;company&#xa0;»</translation>
    </message>
</context>
<context>
    <name>PackTexts</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>First priority</source>
        <translation>Première priorité</translation>
    </message>
    <message>
        <source>Introduction to the fixes</source>
        <translation>Introduction aux correctifs</translation>
    </message>
    <message>
        <source>Introduction to communication</source>
        <translation>Introduction à la communication</translation>
    </message>
    <message>
        <source>Weak point %1</source>
        <translation>Point faible %1</translation>
    </message>
    <message>
        <source>Weak points</source>
        <translation>Points faibles</translation>
    </message>
    <message>
        <source>Practice step %1</source>
        <translation>Étape d’entraînement %1</translation>
    </message>
    <message>
        <source>Practice steps</source>
        <translation>Étapes d’entraînement</translation>
    </message>
    <message>
        <source>Tip %1</source>
        <translation>Conseil %1</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>ce qu’elle fait</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>équipes</translation>
    </message>
    <message>
        <source>your role</source>
        <translation>votre rôle</translation>
    </message>
    <message>
        <source>how long you were there</source>
        <translation>votre durée sur place</translation>
    </message>
    <message>
        <source>component</source>
        <translation>composant</translation>
    </message>
    <message>
        <source>technology</source>
        <translation>technologie</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>ce qu’il est devenu</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>technology %1</source>
        <translation>technologie %1</translation>
    </message>
    <message>
        <source>technologies</source>
        <translation>technologies</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>quickfix</source>
        <translation>correctif d’urgence</translation>
    </message>
    <message>
        <source>permanent fix</source>
        <translation>correctif définitif</translation>
    </message>
    <message>
        <source>time for the quickfix</source>
        <translation>durée du correctif d’urgence</translation>
    </message>
    <message>
        <source>time for the permanent fix</source>
        <translation>durée du correctif définitif</translation>
    </message>
    <message>
        <source>who does the quickfix</source>
        <translation>qui fait le correctif d’urgence</translation>
    </message>
    <message>
        <source>who does the permanent fix</source>
        <translation>qui fait le correctif définitif</translation>
    </message>
    <message>
        <source>how long the quickfix held</source>
        <translation>combien de temps le correctif d’urgence a tenu</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risque</translation>
    </message>
    <message>
        <source>sentence to say</source>
        <translation>phrase à dire</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>détail</translation>
    </message>
    <message>
        <source>example message</source>
        <translation>message d’exemple</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>duty %1</source>
        <translation>tâche %1</translation>
    </message>
    <message>
        <source>duties</source>
        <translation>tâches</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>énoncé</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>titre court</translation>
    </message>
    <message>
        <source>what it evaluates</source>
        <translation>ce qu’elle évalue</translation>
    </message>
    <message>
        <source>what to think of first</source>
        <translation>à quoi penser d’abord</translation>
    </message>
    <message>
        <source>model answer</source>
        <translation>réponse modèle</translation>
    </message>
    <message>
        <source>hint %1</source>
        <translation>indice %1</translation>
    </message>
    <message>
        <source>hints</source>
        <translation>indices</translation>
    </message>
    <message>
        <source>rubric point %1</source>
        <translation>point de la grille %1</translation>
    </message>
    <message>
        <source>rubric</source>
        <translation>grille</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Stack, row %1</source>
        <translation>Stack, ligne %1</translation>
    </message>
    <message>
        <source>Phase “%1”</source>
        <translation>Phase «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>An entry of month %1</source>
        <translation>Une entrée du mois %1</translation>
    </message>
    <message>
        <source>Month %1, “%2”</source>
        <translation>Mois %1, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Fix “%1”</source>
        <translation>Correctif «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>Correctif %1</translation>
    </message>
    <message>
        <source>Communication, step %1</source>
        <translation>Communication, étape %1</translation>
    </message>
    <message>
        <source>Responsibilities of “%1”</source>
        <translation>Responsabilités de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Responsibilities %1</source>
        <translation>Responsabilités %1</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Follow-up “%1”</source>
        <translation>Relance «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>Relance %1</translation>
    </message>
    <message>
        <source>Document “%1”</source>
        <translation>Document «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Document %1</translation>
    </message>
    <message>
        <source>Claim “%1”</source>
        <translation>Chiffre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Chiffre %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a question, %2 one of its follow-ups</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a thing of a company, like &quot;Fix “Disk full”&quot;, %2 a text of it, like &quot;quickfix&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PagedText</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>PastedLog</name>
    <message>
        <source>role %1</source>
        <translation>rôle %1</translation>
    </message>
</context>
<context>
    <name>PathsCommand</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s)</source>
        <translation>
            <numerusform>%n chemin</numerusform>
            <numerusform>%n chemins</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; the first ones are listed.</source>
        <translation>Il y en a d’autres&#xa0;; les premiers sont listés.</translation>
    </message>
    <message>
        <source>[OPTIONS] FILE</source>
        <translation>[OPTIONS] FICHIER</translation>
    </message>
    <message>
        <source>Lists every way through a runbook, from its first step to an end, with the minutes that it
takes. A way that would come back to a step stops there. The file is not changed.</source>
        <translation>Liste tous les chemins d’un runbook, de la première étape à une fin, avec les minutes qu’ils
prennent. Un chemin qui reviendrait à une étape s’arrête là. Le fichier n’est pas modifié.</translation>
    </message>
    <message>
        <source>The ways as JSON, with the choice at each step.</source>
        <translation>Les chemins en JSON, avec le choix fait à chaque étape.</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>Indiquez un seul fichier.</translation>
    </message>
    <message>
        <source>There is no step in %1.</source>
        <translation>Il n’y a pas d’étape dans %1.</translation>
    </message>
</context>
<context>
    <name>PcmFiles</name>
    <message>
        <source>The sound of this take is missing. Its note and grade are kept; if you moved the file, put it back and try again.</source>
        <translation>Le son de cette prise est introuvable. Sa remarque et sa note sont gardées&#xa0;; si vous avez déplacé le fichier, remettez-le et réessayez.</translation>
    </message>
    <message>
        <source>The sound of this take could not be opened. It was not changed; check that you may read the takes folder.</source>
        <translation>Le son de cette prise n’a pas pu être ouvert. Il n’a pas été modifié&#xa0;; vérifiez que vous avez le droit de lire le dossier des prises.</translation>
    </message>
    <message>
        <source>The sound of this take is damaged or in a format that Recount does not read. The file was not changed.</source>
        <translation>Le son de cette prise est endommagé ou d’un format que Recount ne lit pas. Le fichier n’a pas été modifié.</translation>
    </message>
</context>
<context>
    <name>PdfExport</name>
    <message>
        <source>The document is too long for pages. Nothing was printed or written. Export HTML instead, or divide the document.</source>
        <translation>Le document est trop long pour des pages. Rien n’a été imprimé ni écrit. Exportez-le en HTML, ou divisez-le.</translation>
    </message>
    <message>
        <source>The pages could not be made. Your document is unchanged.</source>
        <translation>Les pages n’ont pas pu être faites. Votre document est inchangé.</translation>
    </message>
</context>
<context>
    <name>Peaks</name>
    <message>
        <source>Drawing the waveform was cancelled.</source>
        <translation>Le tracé de la forme d’onde a été annulé.</translation>
    </message>
    <message>
        <source>The recording could not be read to its end. It was not changed; check the disk it is on and try again.</source>
        <translation>L’enregistrement n’a pas pu être lu jusqu’au bout. Il n’a pas été modifié&#xa0;; vérifiez le disque où il se trouve et réessayez.</translation>
    </message>
</context>
<context>
    <name>PeaksCache</name>
    <message>
        <source>The sound of this take could not be opened, so its waveform can&apos;t be drawn. Check that the file is in the takes folder.</source>
        <translation>Le son de cette prise n’a pas pu être ouvert&#xa0;: impossible de tracer sa forme d’onde. Vérifiez que le fichier est dans le dossier des prises.</translation>
    </message>
    <message>
        <source>The stored waveform of this take no longer fits its sound and is drawn anew. The take itself is untouched.</source>
        <translation>La forme d’onde gardée pour cette prise ne correspond plus au son et va être retracée. La prise elle-même est intacte.</translation>
    </message>
    <message>
        <source>There is no stored waveform of this take yet.</source>
        <translation>Il n’y a pas encore de forme d’onde gardée pour cette prise.</translation>
    </message>
    <message>
        <source>The waveform of this take could not be stored. The take itself is safe; its waveform is drawn anew when needed.</source>
        <translation>La forme d’onde de cette prise n’a pas pu être gardée. La prise elle-même est intacte&#xa0;; la forme d’onde sera retracée au besoin.</translation>
    </message>
</context>
<context>
    <name>PlaceholderValues</name>
    <message>
        <source>A whole number is needed, like 3.</source>
        <translation>Il faut un nombre entier, comme 3.</translation>
    </message>
    <message>
        <source>A time is needed, like 5m or 1h 30m.</source>
        <translation>Il faut une durée, comme 5m ou 1h 30m.</translation>
    </message>
    <message>
        <source>The name or address of a host is needed.</source>
        <translation>Il faut le nom ou l’adresse d’un hôte.</translation>
    </message>
    <message>
        <source>One of these is needed: %1.</source>
        <translation>Il faut l’un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A time of day is needed, like 14:05.</source>
        <translation>Il faut une heure, comme 14:05.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 attend une valeur.</translation>
    </message>
    <message>
        <source>This is too long for %1.</source>
        <translation>C’est trop long pour %1.</translation>
    </message>
    <message>
        <source>A value is one line, without control characters.</source>
        <translation>Une valeur tient en une ligne, sans caractères de contrôle.</translation>
    </message>
    <message>
        <source>This does not look like %1: %2 is expected.</source>
        <translation>Cela ne ressemble pas à %1&#xa0;: %2 est attendu.</translation>
    </message>
</context>
<context>
    <name>PlainTextExport</name>
    <message>
        <source>[image: %1]</source>
        <translation>[image&#xa0;: %1]</translation>
    </message>
</context>
<context>
    <name>PostMortemChecks</name>
    <message>
        <source>%1 is due %2, before the incident (%3). Correct the date.</source>
        <translation>L’échéance de %1 (%2) précède l’incident (%3). Corrigez la date.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is due %n day(s) after the incident; %2 are the limit. Make it smaller, or split it.</source>
        <translation>
            <numerusform>L’échéance de %1 tombe %n jour après l’incident&#xa0;; la limite est de %2. Réduisez l’action, ou divisez-la.</numerusform>
            <numerusform>L’échéance de %1 tombe %n jours après l’incident&#xa0;; la limite est de %2. Réduisez l’action, ou divisez-la.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which is nobody. Name one person.</source>
        <translation>%1 est confiée à «&#xa0;%2&#xa0;», c’est-à-dire à personne. Nommez quelqu’un.</translation>
    </message>
    <message>
        <source>%1 has several owners (%2). Name the one who answers for it.</source>
        <translation>%1 a plusieurs responsables (%2). Nommez la personne qui en répond.</translation>
    </message>
    <message>
        <source>%1 has no owner. Add “owner:” and one name.</source>
        <translation>%1 n’a pas de responsable. Ajoutez «&#xa0;responsable&#xa0;:&#xa0;» et un nom.</translation>
    </message>
    <message>
        <source>%1 of %2 actions have no owner. Add “owner:” and one name to each.</source>
        <translation>%1 actions sur %2 n’ont pas de responsable. Ajoutez «&#xa0;responsable&#xa0;:&#xa0;» et un nom à chacune.</translation>
    </message>
    <message>
        <source>%1 is done when “%2”: nobody can check that. Name a number, a test or a page.</source>
        <translation>%1 est terminée quand «&#xa0;%2&#xa0;»&#xa0;: personne ne peut le vérifier. Indiquez un chiffre, un test ou une page.</translation>
    </message>
    <message>
        <source>%1 does not say when it is done. Add “done when:” and what another person can check.</source>
        <translation>%1 ne dit pas quand elle est terminée. Ajoutez «&#xa0;terminé quand&#xa0;:&#xa0;» et ce que quelqu’un d’autre peut vérifier.</translation>
    </message>
    <message>
        <source>%1 of %2 actions do not say when they are done. Add “done when:” and what another person can check.</source>
        <translation>%1 actions sur %2 ne disent pas quand elles sont terminées. Ajoutez «&#xa0;terminé quand&#xa0;:&#xa0;» et ce que quelqu’un d’autre peut vérifier.</translation>
    </message>
    <message>
        <source>No action has a priority. Write P0 to P3 behind each.</source>
        <translation>Aucune action n’a de priorité. Écrivez P0 à P3 derrière chacune.</translation>
    </message>
    <message>
        <source>This was a P1, and no action has priority P0 or P1. Choose the one that cannot wait.</source>
        <translation>C’était un P1, et aucune action n’a la priorité P0 ou P1. Choisissez celle qui ne peut pas attendre.</translation>
    </message>
    <message>
        <source>All actions have priority P%1. Say which one comes first.</source>
        <translation>Toutes les actions ont la priorité P%1. Dites laquelle vient en premier.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions are open. Keep those that matter and give the others to the backlog.</source>
        <translation>
            <numerusform>%n action est ouverte. Gardez celles qui comptent et mettez les autres dans le backlog.</numerusform>
            <numerusform>%n actions sont ouvertes. Gardez celles qui comptent et mettez les autres dans le backlog.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open actions have priority P2 or P3. Say of some that they will not be done.</source>
        <translation>
            <numerusform>%n action ouverte a la priorité P2 ou P3. Dites lesquelles ne seront pas faites.</numerusform>
            <numerusform>%n actions ouvertes ont la priorité P2 ou P3. Dites lesquelles ne seront pas faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no tag. Write [DEVS], [DEVOPS] or [PROCESS] before its title.</source>
        <translation>%1 n’a pas d’étiquette. Écrivez [DEVS], [DEVOPS] ou [PROCESS] devant son titre.</translation>
    </message>
    <message>
        <source>%1 of %2 actions have no tag. Write [DEVS], [DEVOPS] or [PROCESS] before each title.</source>
        <translation>%1 actions sur %2 n’ont pas d’étiquette. Écrivez [DEVS], [DEVOPS] ou [PROCESS] devant chaque titre.</translation>
    </message>
    <message>
        <source>Write [PROCESS]</source>
        <translation>Écrire [PROCESS]</translation>
    </message>
    <message>
        <source>All actions are for %1. Ask what the others could change.</source>
        <translation>Toutes les actions sont pour %1. Demandez-vous ce que les autres pourraient changer.</translation>
    </message>
    <message>
        <source>%1 has no ticket. Add its number or its link.</source>
        <translation>%1 n’a pas de ticket. Ajoutez son numéro ou son lien.</translation>
    </message>
    <message>
        <source>%1 of %2 actions have no ticket. Add its number or its link to each.</source>
        <translation>%1 actions sur %2 n’ont pas de ticket. Ajoutez à chacune le numéro ou le lien du sien.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is overdue for %n day(s). Do it, set another date, or say why it will not be done.</source>
        <translation>
            <numerusform>%1 est en retard de %n jour. Faites-la, fixez une autre date, ou dites pourquoi elle ne sera pas faite.</numerusform>
            <numerusform>%1 est en retard de %n jours. Faites-la, fixez une autre date, ou dites pourquoi elle ne sera pas faite.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is done, but it does not say when. Add “done:” and the day.</source>
        <translation>%1 est faite, mais on ne sait pas quand. Ajoutez «&#xa0;livré&#xa0;:&#xa0;» et le jour.</translation>
    </message>
    <message>
        <source>Write that it was done on %1</source>
        <translation>Écrire qu’elle a été faite le %1</translation>
    </message>
    <message>
        <source>%1 begins with “%2”, which has no end. Say what will be different: “Reject …”, “Page when …”, “Limit … to …”.</source>
        <translation>%1 commence par «&#xa0;%2&#xa0;», qui n’a pas de fin. Dites ce qui sera différent&#xa0;: «&#xa0;Rejeter …&#xa0;», «&#xa0;Alerter quand …&#xa0;», «&#xa0;Limiter … à …&#xa0;».</translation>
    </message>
    <message>
        <source>%1 begins with “%2”. Write the question, the time you give it and where the answer will stand, or the change itself.</source>
        <translation>%1 commence par «&#xa0;%2&#xa0;». Écrivez la question, le temps que vous lui accordez et où se trouvera la réponse, ou bien le changement lui-même.</translation>
    </message>
    <message>
        <source>%1 begins with “%2”. Write who decides by when, and between which options.</source>
        <translation>%1 commence par «&#xa0;%2&#xa0;». Écrivez qui décide, pour quand et entre quelles options.</translation>
    </message>
    <message>
        <source>%1 begins with “%2”. Say what will check it: a test, a limit or an alert.</source>
        <translation>%1 commence par «&#xa0;%2&#xa0;». Dites ce qui le vérifiera&#xa0;: un test, une limite ou une alerte.</translation>
    </message>
    <message>
        <source>%1 begins with “%2”, which changes nothing. Say what in the system will be different.</source>
        <translation>%1 commence par «&#xa0;%2&#xa0;», ce qui ne change rien. Dites ce qui sera différent dans le système.</translation>
    </message>
    <message>
        <source>%1 asks people to act differently. Add a guard in the system that holds when nobody thinks of it.</source>
        <translation>%1 demande aux gens d’agir autrement. Ajoutez dans le système un garde-fou qui tient même quand personne n’y pense.</translation>
    </message>
    <message>
        <source>%1 only adds something to look at. Say what it should set off, and for whom.</source>
        <translation>%1 ne fait qu’ajouter quelque chose à regarder. Dites ce que cela doit déclencher, et pour qui.</translation>
    </message>
    <message>
        <source>%1 names what people did (“%2”). Say what in the system made it possible, or its effect so large.</source>
        <translation>%1 décrit ce que des personnes ont fait («&#xa0;%2&#xa0;»). Dites ce qui, dans le système, l’a rendu possible ou en a tant amplifié l’effet.</translation>
    </message>
    <message numerus="yes">
        <source>No action says which of the %n factors it addresses. Number them, and write “addresses F1” in the action, or “accepted risk” here.</source>
        <translation>
            <numerusform>Aucune action ne dit qu’elle traite le seul facteur (%n). Numérotez-le, et écrivez «&#xa0;traite F1&#xa0;» dans l’action, ou «&#xa0;risque accepté&#xa0;» ici.</numerusform>
            <numerusform>Aucune action ne dit lequel des %n facteurs elle traite. Numérotez-les, et écrivez «&#xa0;traite F1&#xa0;» dans l’action, ou «&#xa0;risque accepté&#xa0;» ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>No action says that it addresses the factor %1. Give it a number such as F1, and write “addresses F1” in one, or “accepted risk” here.</source>
        <translation>Aucune action ne dit qu’elle traite le facteur %1. Donnez-lui un numéro comme F1, et écrivez «&#xa0;traite F1&#xa0;» dans une action, ou «&#xa0;risque accepté&#xa0;» ici.</translation>
    </message>
    <message>
        <source>No action says that it addresses the factor %1. Write “addresses %1” in one, or “accepted risk” with the reason here.</source>
        <translation>Aucune action ne dit qu’elle traite le facteur %1. Écrivez «&#xa0;traite %1&#xa0;» dans une action, ou «&#xa0;risque accepté&#xa0;» ici, avec la raison.</translation>
    </message>
    <message>
        <source>The root cause</source>
        <translation>La cause racine</translation>
    </message>
    <message>
        <source>The factor %1</source>
        <translation>Le facteur %1</translation>
    </message>
    <message>
        <source>The root cause says the same as the trigger. Ask why the system failed when that happened.</source>
        <translation>La cause racine dit la même chose que le déclencheur. Demandez-vous pourquoi le système a failli à ce moment-là.</translation>
    </message>
    <message>
        <source>The root cause repeats the symptom of %1. Ask what led to it.</source>
        <translation>La cause racine répète le symptôme de %1. Demandez-vous ce qui y a conduit.</translation>
    </message>
    <message>
        <source>The root cause only names a change. Say which condition made it fail, and why nothing stopped it.</source>
        <translation>La cause racine ne fait que nommer un changement. Dites quelle condition l’a fait échouer, et pourquoi rien ne l’a arrêté.</translation>
    </message>
    <message>
        <source>No contributing factor is listed. Add what made it larger, longer or harder to see.</source>
        <translation>Aucun facteur contributif n’est indiqué. Ajoutez ce qui a rendu l’incident plus grave, plus long ou plus difficile à voir.</translation>
    </message>
    <message>
        <source>%1 addresses %2, which is not in this document.</source>
        <translation>%1 traite %2, qui n’est pas dans ce document.</translation>
    </message>
    <message>
        <source>%1 does not say what it addresses. Add “addresses F1”, a quickfix such as Q1, or “detection”.</source>
        <translation>%1 ne dit pas ce qu’elle traite. Ajoutez «&#xa0;traite F1&#xa0;», un correctif d’urgence comme Q1, ou «&#xa0;détection&#xa0;».</translation>
    </message>
    <message>
        <source>%1 of %2 actions do not say what they address. Add “addresses F1”, a quickfix such as Q1, or “detection”.</source>
        <translation>%1 actions sur %2 ne disent pas ce qu’elles traitent. Ajoutez «&#xa0;traite F1&#xa0;», un correctif d’urgence comme Q1, ou «&#xa0;détection&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” looks similar and is not linked. Link it under “Related”, and say what came back.</source>
        <translation>«&#xa0;%1&#xa0;» semble similaire et n’est pas lié. Ajoutez un lien sous «&#xa0;Voir aussi&#xa0;», et dites ce qui est revenu.</translation>
    </message>
    <message>
        <source>This lesson repeats %1. Say what you learned that led to it.</source>
        <translation>Cette leçon répète %1. Dites ce que vous avez appris et qui y a conduit.</translation>
    </message>
    <message>
        <source>The document has no owner. Add a row “Owner” with one name to the table under the title.</source>
        <translation>Le document n’a pas de responsable. Ajoutez une ligne «&#xa0;Responsable&#xa0;» avec un nom dans le tableau sous le titre.</translation>
    </message>
    <message numerus="yes">
        <source>The document has %n owners. Keep the one who sees to it that it gets finished; the others are authors.</source>
        <translation>
            <numerusform>Le document a %n responsable. Gardez la personne qui veille à ce qu’il soit terminé&#xa0;; les autres sont des auteurs.</numerusform>
            <numerusform>Le document a %n responsables. Gardez la personne qui veille à ce qu’il soit terminé&#xa0;; les autres sont des auteurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no lessons. Write what went well, what went wrong and where you were lucky.</source>
        <translation>Il n’y a pas de leçons. Écrivez ce qui a bien fonctionné, ce qui n’a pas fonctionné et où vous avez eu de la chance.</translation>
    </message>
    <message>
        <source>what went well</source>
        <translation>ce qui a bien fonctionné</translation>
    </message>
    <message>
        <source>where you were lucky</source>
        <translation>où vous avez eu de la chance</translation>
    </message>
    <message>
        <source>The lessons do not say %1.</source>
        <translation>Les leçons ne disent pas %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> ni </translation>
    </message>
    <message>
        <source>“%1” is not explained. Write it out once, or add it to a glossary.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas expliqué. Écrivez-le une fois en toutes lettres, ou ajoutez-le à un glossaire.</translation>
    </message>
    <message>
        <source>The decision of %1 does not say what else was possible. Add “instead of …”, and why.</source>
        <translation>La décision de %1 ne dit pas ce qui était possible d’autre. Ajoutez «&#xa0;au lieu de …&#xa0;», et pourquoi.</translation>
    </message>
    <message>
        <source>No row of the timeline is a decision. Mark the one that mattered with “decision”, and say what else was possible.</source>
        <translation>Aucune ligne de la chronologie n’est une décision. Marquez celle qui a compté avec «&#xa0;décision&#xa0;», et dites ce qui était possible d’autre.</translation>
    </message>
    <message>
        <source>Nothing was ruled out. Add a section “Ruled out” with what you suspected first, and what spoke against it.</source>
        <translation>Rien n’a été écarté. Ajoutez une section «&#xa0;Pistes écartées&#xa0;» avec ce que vous avez d’abord soupçonné, et ce qui s’y opposait.</translation>
    </message>
    <message>
        <source>Nothing says what you did. Add a section “My role” with your part and your decisions.</source>
        <translation>Rien ne dit ce que vous avez fait. Ajoutez une section «&#xa0;Mon rôle&#xa0;» avec votre part et vos décisions.</translation>
    </message>
    <message>
        <source>Your role names no decision of your own. Write “I decided …” and why.</source>
        <translation>Votre rôle ne mentionne aucune décision de votre part. Écrivez «&#xa0;J’ai décidé …&#xa0;» et pourquoi.</translation>
    </message>
    <message>
        <source>Customers noticed it first</source>
        <translation>Les clients s’en sont aperçus les premiers</translation>
    </message>
    <message>
        <source>It was noticed by luck</source>
        <translation>La détection est due au hasard</translation>
    </message>
    <message>
        <source>It took %1 to detect it</source>
        <translation>Il a fallu %1 pour le détecter</translation>
    </message>
    <message>
        <source>It was not seen for %1 % of the time until the mitigation</source>
        <translation>L’incident est passé inaperçu pendant %1 % du temps jusqu’à l’atténuation</translation>
    </message>
    <message>
        <source>Nothing says how it was detected. Write in “Detection” whether it was an alert, a colleague, a customer or luck.</source>
        <translation>Rien ne dit comment l’incident a été détecté. Écrivez dans «&#xa0;Détection&#xa0;» si c’était par une alerte, un collègue, un client ou par chance.</translation>
    </message>
    <message>
        <source>%1, and no action is of the type “detect”. Add one that would have halved this time.</source>
        <translation>%1, et aucune action n’est du type «&#xa0;détecter&#xa0;». Ajoutez-en une qui aurait réduit ce temps de moitié.</translation>
    </message>
    <message>
        <source>No quickfix was needed: say why, in a sentence with “because”.</source>
        <translation>Aucun correctif d’urgence n’a été nécessaire&#xa0;: dites pourquoi, dans une phrase avec «&#xa0;parce que&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is not verified. Say when somebody looked and what they saw, such as “verified: 09:55, error rate below 0.1 %”.</source>
        <translation>%1 n’est pas vérifié. Dites quand quelqu’un a regardé et ce qui a été vu, par exemple «&#xa0;vérifié&#xa0;: 09:55, taux d’erreur inférieur à 0,1 %&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is not verified. Say when somebody looked and what they saw.</source>
        <translation>%1 n’est pas vérifié. Dites quand quelqu’un a regardé et ce qui a été vu.</translation>
    </message>
    <message>
        <source>The verification of %1 has no time. Add when somebody looked.</source>
        <translation>La vérification de %1 n’a pas d’heure. Ajoutez quand quelqu’un a regardé.</translation>
    </message>
    <message>
        <source>%1 is still in place and nothing ends it. Add “remove by” with a date, or an action that addresses it.</source>
        <translation>%1 est toujours en place et rien n’y met fin. Ajoutez «&#xa0;à retirer avant&#xa0;» avec une date, ou une action qui le traite.</translation>
    </message>
    <message>
        <source>%1 was to be removed by %2 and is still in place. Remove it, or set another date.</source>
        <translation>%1 devait être retiré avant %2 et est toujours en place. Retirez-le, ou fixez une autre date.</translation>
    </message>
    <message>
        <source>No action is marked as the one that prevents the failure or repairs the fault. Add the type “prevent” or “repair” to it.</source>
        <translation>Aucune action n’est marquée comme celle qui prévient la panne ou répare le défaut. Donnez-lui le type «&#xa0;prévenir&#xa0;» ou «&#xa0;réparer&#xa0;».</translation>
    </message>
    <message>
        <source>There is no permanent fix. Add an action of the type “prevent” or “repair”, or write why the risk is accepted.</source>
        <translation>Il n’y a pas de correctif définitif. Ajoutez une action du type «&#xa0;prévenir&#xa0;» ou «&#xa0;réparer&#xa0;», ou écrivez pourquoi le risque est accepté.</translation>
    </message>
    <message>
        <source>The actions only soften the effect or investigate. Add one that prevents the failure.</source>
        <translation>Les actions ne font qu’atténuer l’effet ou enquêter. Ajoutez-en une qui prévient la panne.</translation>
    </message>
    <message>
        <source>No action prevents the same failure. Add one of the type “prevent”.</source>
        <translation>Aucune action ne prévient la même panne. Ajoutez-en une du type «&#xa0;prévenir&#xa0;».</translation>
    </message>
    <message>
        <source>The story ends with the service restored. Say what changed in the system afterwards.</source>
        <translation>Le récit s’arrête au rétablissement du service. Dites ce qui a changé ensuite dans le système.</translation>
    </message>
    <message>
        <source>Nothing shows that the change helped. Add a number to a “done when”, or what you measured since then.</source>
        <translation>Rien ne montre que le changement a été utile. Ajoutez un chiffre à un «&#xa0;terminé quand&#xa0;», ou ce que vous avez mesuré depuis.</translation>
    </message>
    <message>
        <source>No severity is given. Add a row “Severity” to the table under the title, such as P2.</source>
        <translation>Aucune gravité n’est indiquée. Ajoutez une ligne «&#xa0;Gravité&#xa0;» dans le tableau sous le titre, par exemple P2.</translation>
    </message>
    <message>
        <source>The severity “%1” has no level. Write P1 to P4, or SEV1 to SEV4.</source>
        <translation>La gravité «&#xa0;%1&#xa0;» n’a pas de niveau. Écrivez P1 à P4, ou SEV1 à SEV4.</translation>
    </message>
    <message>
        <source>The severity “%1” is not on the scale: levels begin with 1.</source>
        <translation>La gravité «&#xa0;%1&#xa0;» n’est pas sur l’échelle&#xa0;: les niveaux commencent à 1.</translation>
    </message>
    <message>
        <source>The severity changed from %1%2 to %1%3, and no row of the timeline says when. Add one.</source>
        <translation>La gravité est passée de %1%2 à %1%3, et aucune ligne de la chronologie ne dit quand. Ajoutez-en une.</translation>
    </message>
    <message>
        <source>The impact has no number. Say how many users, requests or orders it was, or a range and how you estimated it.</source>
        <translation>L’impact n’est pas chiffré. Dites combien d’utilisateurs, de requêtes ou de commandes ont été touchés, ou donnez une fourchette et la méthode d’estimation.</translation>
    </message>
    <message>
        <source>“%1”: say who will find out.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: dites qui se renseignera.</translation>
    </message>
    <message>
        <source>“%1”: say why it is not known.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: dites pourquoi ce n’est pas connu.</translation>
    </message>
    <message>
        <source>“%1”: say why it is not known, and who will find out.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: dites pourquoi ce n’est pas connu, et qui se renseignera.</translation>
    </message>
    <message>
        <source>The impact does not say what users felt. Add who could not do what.</source>
        <translation>L’impact ne dit pas ce que les utilisateurs ont ressenti. Ajoutez qui n’a pas pu faire quoi.</translation>
    </message>
    <message>
        <source>The impact does not say what it cost the business or the team. Add orders, support tickets, contracts or hours of work.</source>
        <translation>L’impact ne dit pas ce que cela a coûté à l’activité ou à l’équipe. Ajoutez des commandes, des tickets de support, des contrats ou des heures de travail.</translation>
    </message>
    <message>
        <source>“%1” says that all was down, but a part was served. Write “degradation”.</source>
        <translation>«&#xa0;%1&#xa0;» dit que tout était en panne, mais une partie a été servie. Écrivez «&#xa0;dégradation&#xa0;».</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Écrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no summary. Write up to three sentences: when it was, how long it lasted, who was hit.</source>
        <translation>Il n’y a pas de résumé. Écrivez au plus trois phrases&#xa0;: quand c’était, combien de temps cela a duré, qui a été touché.</translation>
    </message>
    <message>
        <source>The summary has %1 sentences; keep the %2 that a hurried reader needs.</source>
        <translation>Le résumé compte %1 phrases&#xa0;; gardez les %2 dont un lecteur pressé a besoin.</translation>
    </message>
    <message>
        <source>when it was</source>
        <translation>quand c’était</translation>
    </message>
    <message>
        <source>how long it lasted</source>
        <translation>combien de temps cela a duré</translation>
    </message>
    <message>
        <source>who was hit</source>
        <translation>qui a été touché</translation>
    </message>
    <message>
        <source>The summary does not say %1.</source>
        <translation>Le résumé ne dit pas %1.</translation>
    </message>
    <message>
        <source>“%1”: write a number, or an estimate and where it comes from.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: écrivez un nombre, ou une estimation avec son origine.</translation>
    </message>
    <message>
        <source>%1 % of the error budget is gone and no action has priority P0. Say which one cannot wait.</source>
        <translation>%1 % du budget d’erreur est consommé et aucune action n’a la priorité P0. Dites laquelle ne peut pas attendre.</translation>
    </message>
    <message>
        <source>“%1” is a conclusion among facts. Keep what was seen here, and move the rest to the factors or the actions.</source>
        <translation>«&#xa0;%1&#xa0;» est une conclusion au milieu des faits. Gardez ici ce qui a été observé et déplacez le reste vers les facteurs ou les actions.</translation>
    </message>
    <message>
        <source>“%1” blames. Say what the system or the process allowed, hid or did not check.</source>
        <translation>«&#xa0;%1&#xa0;» accuse. Dites ce que le système ou le processus a permis, masqué ou omis de contrôler.</translation>
    </message>
    <message>
        <source>“%1” is a person. Write the role instead, such as “the on-call engineer”.</source>
        <translation>«&#xa0;%1&#xa0;» est une personne. Écrivez plutôt son rôle, par exemple «&#xa0;l’ingénieur d’astreinte&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” judges. Leave it out, or write what it was in numbers.</source>
        <translation>«&#xa0;%1&#xa0;» est un jugement. Supprimez-le, ou donnez les chiffres.</translation>
    </message>
    <message>
        <source>“%1” is louder than the facts. End the sentence with a full stop.</source>
        <translation>«&#xa0;%1&#xa0;» parle plus fort que les faits. Terminez la phrase par un point.</translation>
    </message>
    <message>
        <source>Write a full stop</source>
        <translation>Mettre un point</translation>
    </message>
    <message>
        <source>“%1” tells what was not. Write what people saw at that moment, and what they chose.</source>
        <translation>«&#xa0;%1&#xa0;» décrit ce qui n’a pas eu lieu. Écrivez ce que l’on voyait à ce moment-là et ce que l’on a choisi.</translation>
    </message>
    <message>
        <source>“%1” ends the search too early. Ask where else the same conditions hold.</source>
        <translation>«&#xa0;%1&#xa0;» arrête la recherche trop tôt. Demandez-vous où les mêmes conditions sont réunies ailleurs.</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>“%1” is left of the template. Replace it, or remove it.</source>
        <translation>«&#xa0;%1&#xa0;» est un reste du modèle. Remplacez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>This line is not filled in. Write it, or remove it.</source>
        <translation>Cette ligne n’est pas remplie. Remplissez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>This row is empty. Fill it in, or remove it.</source>
        <translation>Cette ligne du tableau est vide. Remplissez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>This table has no rows. Fill it in, or remove it.</source>
        <translation>Ce tableau n’a aucune ligne. Remplissez-le, ou supprimez-le.</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>Supprimer le tableau</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Supprimer la ligne du tableau</translation>
    </message>
    <message>
        <source>The row “%1” is not filled in. Complete it, or remove it.</source>
        <translation>La ligne «&#xa0;%1&#xa0;» n’est pas remplie. Complétez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1…”</source>
        <translation>«&#xa0;%1…&#xa0;»</translation>
    </message>
    <message>
        <source>introduced</source>
        <translation>introduit</translation>
    </message>
    <message>
        <source>started</source>
        <translation>début</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>détecté</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acquitté</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>déclaré</translation>
    </message>
    <message>
        <source>diagnosed</source>
        <translation>diagnostiqué</translation>
    </message>
    <message>
        <source>mitigated</source>
        <translation>atténué</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>The moment “%1” (%2) has no date. Write it as 2026-01-14 09:12, or “unknown”.</source>
        <translation>Le moment «&#xa0;%1&#xa0;» (%2) n’a pas de date. Écrivez-le sous la forme 2026-01-14 09:12, ou «&#xa0;inconnu&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” (%2) comes before “%3” (%4). Correct one of the two times.</source>
        <translation>«&#xa0;%1&#xa0;» (%2) vient avant «&#xa0;%3&#xa0;» (%4). Corrigez l’une des deux heures.</translation>
    </message>
    <message>
        <source>%1 is written as %2, but the times give %3. Correct the one that is wrong.</source>
        <translation>%1&#xa0;: il est écrit %2, mais les heures donnent %3. Corrigez ce qui est faux.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>This interval ends (%1) before it begins (%2). Correct one of the two times.</source>
        <translation>Cet intervalle se termine (%1) avant de commencer (%2). Corrigez l’une des deux heures.</translation>
    </message>
    <message>
        <source>%1 is verified (%2) before it is applied (%3). Correct one of the two times.</source>
        <translation>%1 est vérifié (%2) avant d’être appliqué (%3). Corrigez l’une des deux heures.</translation>
    </message>
    <message>
        <source>Nothing says which time zone the times are in. Write it behind them, as in “14:20 UTC”.</source>
        <translation>Rien n’indique le fuseau horaire des heures. Écrivez-le à la suite, comme dans «&#xa0;14:20 UTC&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing says which time zone the times are in. Write “All times in UTC.” above the timeline, or the zone you used.</source>
        <translation>Rien n’indique le fuseau horaire des heures. Écrivez «&#xa0;Toutes les heures en UTC.&#xa0;» au-dessus de la chronologie, ou le fuseau utilisé.</translation>
    </message>
    <message>
        <source>The timeline is in %1 but has times in %2 as well. Write all of them in one zone.</source>
        <translation>La chronologie est en %1 mais contient aussi des heures en %2. Écrivez-les toutes dans un seul fuseau.</translation>
    </message>
    <message>
        <source>The duration</source>
        <translation>La durée</translation>
    </message>
    <message>
        <source>The length of the impact</source>
        <translation>La durée de l’impact</translation>
    </message>
    <message>
        <source>The length in the title</source>
        <translation>La durée dans le titre</translation>
    </message>
    <message>
        <source>The timeline begins with the detection. Add what led up to it: the last change, and when users first felt it.</source>
        <translation>La chronologie commence à la détection. Ajoutez ce qui y a mené&#xa0;: le dernier changement, et le moment où les utilisateurs ont ressenti le problème.</translation>
    </message>
    <message>
        <source>Before this row nothing is written for %1, while users felt it. Add what was tried or awaited.</source>
        <translation>Avant cette ligne, rien n’est écrit pendant %1, alors que les utilisateurs étaient touchés. Ajoutez ce qui a été tenté ou attendu.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows has evidence. Link at least the chart or the log that shows the start, and the alert.</source>
        <translation>
            <numerusform>Sur %n ligne, aucune n’a de preuve. Ajoutez au moins un lien vers le graphique ou le journal qui montre le début, et vers l’alerte.</numerusform>
            <numerusform>Aucune des %n lignes n’a de preuve. Ajoutez au moins un lien vers le graphique ou le journal qui montre le début, et vers l’alerte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row of %1 has no evidence. Link a chart, a log or a message.</source>
        <translation>La ligne de %1 n’a pas de preuve. Ajoutez un lien vers un graphique, un journal ou un message.</translation>
    </message>
    <message numerus="yes">
        <source>It was published %n day(s) after the end of the incident. Ask those who were there to read it again for what is missing.</source>
        <translation>
            <numerusform>Publié %n jour après la fin de l’incident. Demandez à ceux qui étaient là de le relire pour trouver ce qui manque.</numerusform>
            <numerusform>Publié %n jours après la fin de l’incident. Demandez à ceux qui étaient là de le relire pour trouver ce qui manque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The incident ended %n day(s) ago and the document is not published. Share it as it is, with its open questions.</source>
        <translation>
            <numerusform>L’incident est terminé depuis %n jour et le document n’est pas publié. Partagez-le tel quel, avec ses questions ouvertes.</numerusform>
            <numerusform>L’incident est terminé depuis %n jours et le document n’est pas publié. Partagez-le tel quel, avec ses questions ouvertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>Mettre un lien</translation>
    </message>
    <message>
        <source>The row of %1 tells what may have helped, and there is no “Quickfix applied”. Add it, and when somebody saw that it worked.</source>
        <translation>La ligne de %1 dit ce qui a peut-être aidé, et il n’y a pas de «&#xa0;Quickfix appliqué&#xa0;». Ajoutez-le, avec le moment où quelqu’un a vu que cela marchait.</translation>
    </message>
    <message>
        <source>There is no “Quickfix applied”. Say there what made the service usable again, or “none needed because …”.</source>
        <translation>Il n’y a pas de «&#xa0;Quickfix appliqué&#xa0;». Dites-y ce qui a rendu le service utilisable, ou «&#xa0;aucun nécessaire, car …&#xa0;».</translation>
    </message>
    <message>
        <source>Neither the start nor the end is marked. Mark rows of the timeline with “started” and “resolved”.</source>
        <translation>Ni le début ni la fin ne sont marqués. Marquez des lignes de la chronologie avec «&#xa0;début&#xa0;» et «&#xa0;résolu&#xa0;».</translation>
    </message>
    <message>
        <source>The start is not marked. Mark a row of the timeline with “started”.</source>
        <translation>Le début n’est pas marqué. Marquez une ligne de la chronologie avec «&#xa0;début&#xa0;».</translation>
    </message>
    <message>
        <source>The end is not marked. Mark a row of the timeline with “resolved”, or write “ongoing” as the duration.</source>
        <translation>La fin n’est pas marquée. Marquez une ligne de la chronologie avec «&#xa0;résolu&#xa0;», ou indiquez «&#xa0;en cours&#xa0;» comme durée.</translation>
    </message>
    <message>
        <source>%1 is due “%2”, which is no date. Write it as %3.</source>
        <translation>L’échéance de %1 est «&#xa0;%2&#xa0;», ce qui n’est pas une date. Écrivez-la sous la forme %3.</translation>
    </message>
    <message>
        <source>%1 has no due date. Add “due: %3”.</source>
        <translation>%1 n’a pas d’échéance. Ajoutez «&#xa0;échéance&#xa0;: %3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 of %2 actions have no due date. Add “due: %3” to each.</source>
        <translation>%1 actions sur %2 n’ont pas d’échéance. Ajoutez «&#xa0;échéance&#xa0;: %3&#xa0;» à chacune.</translation>
    </message>
    <message>
        <source>“%1” says nothing yet. Write what it is, or delete it.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit encore rien. Écrivez ce que c’est, ou supprimez-le.</translation>
    </message>
</context>
<context>
    <name>PostMortemRules</name>
    <message>
        <source>The checks of a post-mortem</source>
        <translation>Les contrôles d’un post-mortem</translation>
    </message>
    <message>
        <source>Every finding says where it is and what to do. What does not fit a document can be hidden there for a while, with a reason.</source>
        <translation>Chaque constat dit où il se trouve et ce qu’il faut faire. S’il ne convient pas à un document, il peut y être masqué un certain temps, avec une raison.</translation>
    </message>
    <message>
        <source>Hidden findings have a reason and an end</source>
        <translation>Les constats masqués ont une raison et une fin</translation>
    </message>
    <message>
        <source>A finding can be hidden by a comment. It says why, by whom and until when, so that somebody looks again.</source>
        <translation>Un commentaire peut masquer un constat. Il dit pourquoi, par qui et jusqu’à quand, pour que quelqu’un y revienne.</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>règle maison</translation>
    </message>
    <message>
        <source>&lt;!-- recount:ignore PM16 --&gt;</source>
        <translation>&lt;!-- recount:ignore PM16 --&gt;</translation>
    </message>
    <message>
        <source>&lt;!-- recount:ignore PM16 until=2026-03-01 by=ana reason=&quot;the charts are gone&quot; --&gt;</source>
        <translation>&lt;!-- recount:ignore PM16 until=2026-03-01 by=ana reason=&quot;les graphiques n’existent plus&quot; --&gt;</translation>
    </message>
    <message>
        <source>One owner of the document</source>
        <translation>Un seul responsable du document</translation>
    </message>
    <message>
        <source>One person sees to it that the document gets finished. Of two, each leaves it to the other.</source>
        <translation>Une seule personne veille à ce que le document soit terminé. À deux, chacune compte sur l’autre.</translation>
    </message>
    <message>
        <source>Google SRE Workbook, chapter 10</source>
        <translation>Google SRE Workbook, chapitre 10</translation>
    </message>
    <message>
        <source>Owner | Ana, Bo</source>
        <translation>Responsable | Ana, Bo</translation>
    </message>
    <message>
        <source>Owner | Ana</source>
        <translation>Responsable | Ana</translation>
    </message>
    <message>
        <source>Lessons, with what went well and where luck helped</source>
        <translation>Des leçons, avec ce qui a bien fonctionné et la part de chance</translation>
    </message>
    <message>
        <source>What worked should be kept, and luck will not be there next time. A lesson says more than the title of an action.</source>
        <translation>Ce qui a fonctionné est à conserver, et la chance ne sera pas là la prochaine fois. Une leçon en dit plus que le titre d’une action.</translation>
    </message>
    <message>
        <source>Google SRE Book, appendix D</source>
        <translation>Google SRE Book, annexe D</translation>
    </message>
    <message>
        <source>Lessons: add an alert</source>
        <translation>Leçons&#xa0;: ajouter une alerte</translation>
    </message>
    <message>
        <source>Went well: the rollback took 2 minutes.
Lucky: it was before the sale.</source>
        <translation>Ce qui a bien fonctionné&#xa0;: le retour arrière a pris 2 minutes.
Où nous avons eu de la chance&#xa0;: c’était avant les soldes.</translation>
    </message>
    <message>
        <source>Short forms are explained</source>
        <translation>Les sigles sont expliqués</translation>
    </message>
    <message>
        <source>People from other teams read it, and so will you in a year.</source>
        <translation>D’autres équipes lisent ce document, et vous le relirez dans un an.</translation>
    </message>
    <message>
        <source>The PSP was slow.</source>
        <translation>Le PSP était lent.</translation>
    </message>
    <message>
        <source>The payment service provider (PSP) was slow.</source>
        <translation>Le prestataire de services de paiement (PSP) était lent.</translation>
    </message>
    <message>
        <source>Nothing left of the template</source>
        <translation>Plus rien du modèle</translation>
    </message>
    <message>
        <source>An empty row or a “TODO” says that nobody read the document before it was published.</source>
        <translation>Une ligne vide ou un «&#xa0;TODO&#xa0;» montre que personne n’a lu le document avant sa publication.</translation>
    </message>
    <message>
        <source>measured: found in published documents</source>
        <translation>mesuré&#xa0;: trouvé dans des documents publiés</translation>
    </message>
    <message>
        <source>HH:mm | Short event description</source>
        <translation>HH:mm | Courte description de l’événement</translation>
    </message>
    <message>
        <source>09:26 | Error-rate alert</source>
        <translation>09:26 | Alerte sur le taux d’erreurs</translation>
    </message>
    <message>
        <source>No secrets and no internal addresses</source>
        <translation>Ni secrets ni adresses internes</translation>
    </message>
    <message>
        <source>The document travels further than expected. Keys, passwords, mail addresses and internal hosts do not belong in it. Addresses and hosts are warnings.</source>
        <translation>Le document circule plus loin que prévu. Les clés, mots de passe, adresses e-mail et hôtes internes n’y ont pas leur place. Les adresses et les hôtes ne donnent que des avertissements.</translation>
    </message>
    <message>
        <source>GitLab, Handbook on incident review</source>
        <translation>GitLab, Handbook on incident review</translation>
    </message>
    <message>
        <source>password=hunter2</source>
        <translation>password=hunter2</translation>
    </message>
    <message>
        <source>The password of the service account (changed since)</source>
        <translation>Le mot de passe du compte de service (changé depuis)</translation>
    </message>
    <message>
        <source>Similar incidents are linked</source>
        <translation>Les incidents similaires sont liés</translation>
    </message>
    <message>
        <source>The same thing twice is another finding: why did the first fix not hold?</source>
        <translation>La même chose deux fois est un constat de plus&#xa0;: pourquoi le premier correctif n’a-t-il pas tenu&#xa0;?</translation>
    </message>
    <message>
        <source>Atlassian, Incident handbook</source>
        <translation>Atlassian, Incident handbook</translation>
    </message>
    <message>
        <source>Related: none</source>
        <translation>Incidents liés&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Related: [Pool exhausted in 2025](2025-03-15.md), same trigger</source>
        <translation>Incidents liés&#xa0;: [Pool épuisé en 2025](2025-03-15.md), même déclencheur</translation>
    </message>
    <message>
        <source>A decision with its options</source>
        <translation>Une décision avec ses options</translation>
    </message>
    <message>
        <source>In an interview the question is why you did that and not something else.</source>
        <translation>En entretien, on vous demande pourquoi vous avez fait cela et pas autre chose.</translation>
    </message>
    <message>
        <source>PagerDuty, Postmortem timeline</source>
        <translation>PagerDuty, Postmortem timeline</translation>
    </message>
    <message>
        <source>09:40 | Rolled back</source>
        <translation>09:40 | Retour arrière</translation>
    </message>
    <message>
        <source>09:40 | decision | Roll back instead of raising the limit: known to work, 2 minutes</source>
        <translation>09:40 | décision | Revenir en arrière plutôt qu’augmenter la limite&#xa0;: méthode éprouvée, 2 minutes</translation>
    </message>
    <message>
        <source>What was ruled out</source>
        <translation>Ce qui a été écarté</translation>
    </message>
    <message>
        <source>Wrong turns show how you think, and spare others the same way.</source>
        <translation>Les fausses pistes montrent votre raisonnement et évitent aux autres de les suivre.</translation>
    </message>
    <message>
        <source>Howie, The post-incident guide</source>
        <translation>Howie, The post-incident guide</translation>
    </message>
    <message>
        <source>Nothing is said of the first suspicion</source>
        <translation>Rien n’est dit de la première hypothèse</translation>
    </message>
    <message>
        <source>Ruled out: the database, as its own latency was flat (12 minutes)</source>
        <translation>Écarté&#xa0;: la base de données, car sa propre latence était stable (12 minutes)</translation>
    </message>
    <message>
        <source>My role and my own decisions</source>
        <translation>Mon rôle et mes propres décisions</translation>
    </message>
    <message>
        <source>“We” leaves open what you did. Say which part was yours, and what you decided.</source>
        <translation>«&#xa0;Nous&#xa0;» ne dit pas ce que vous avez fait. Précisez votre part et ce que vous avez décidé.</translation>
    </message>
    <message>
        <source>interview guides</source>
        <translation>guides d’entretien</translation>
    </message>
    <message>
        <source>We fixed it together.</source>
        <translation>Nous l’avons corrigé ensemble.</translation>
    </message>
    <message>
        <source>I led the response, and I decided to roll back before we knew the cause.</source>
        <translation>J’ai dirigé la réponse à l’incident et décidé de revenir en arrière avant que la cause soit connue.</translation>
    </message>
    <message>
        <source>Severity on a scale</source>
        <translation>Une gravité sur une échelle</translation>
    </message>
    <message>
        <source>A level tells readers how hard it was without reading on, and lets incidents be compared. When the level changed, the timeline shows the moment.</source>
        <translation>Un niveau dit d’emblée à quel point l’incident était grave et permet de comparer les incidents. Si le niveau a changé, la chronologie montre à quel moment.</translation>
    </message>
    <message>
        <source>PagerDuty, Severity levels</source>
        <translation>PagerDuty, Severity levels</translation>
    </message>
    <message>
        <source>Severity | rather bad</source>
        <translation>Gravité | plutôt mauvais</translation>
    </message>
    <message>
        <source>Severity | P1 (peak P1, final P2), and a row “10:40 | status | Lowered to P2”</source>
        <translation>Gravité | P1 (pic P1, finale P2), et une ligne «&#xa0;10:40 | statut | Abaissée à P2&#xa0;»</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Début et fin</translation>
    </message>
    <message>
        <source>Every length of time in the document follows from these two moments. An incident that goes on says so.</source>
        <translation>Toutes les durées du document découlent de ces deux moments. Si l’incident est en cours, le document le dit.</translation>
    </message>
    <message>
        <source>The shop was slow this morning.</source>
        <translation>La boutique était lente ce matin.</translation>
    </message>
    <message>
        <source>09:12 | symptom, started | …
11:40 | status, resolved | …</source>
        <translation>09:12 | symptôme, début | …
11:40 | statut, résolu | …</translation>
    </message>
    <message>
        <source>Moments in an order that can be</source>
        <translation>Des moments dans un ordre possible</translation>
    </message>
    <message>
        <source>Nobody acknowledges what is not detected yet. Such a row is nearly always a slip in a date or an hour. Only the diagnosis may come after the mitigation, as a rollback often comes first.</source>
        <translation>Personne n’acquitte ce qui n’est pas encore détecté. Une telle ligne vient presque toujours d’une erreur de date ou d’heure. Seul le diagnostic peut suivre l’atténuation, car on commence souvent par un retour arrière.</translation>
    </message>
    <message>
        <source>FireHydrant, Milestones</source>
        <translation>FireHydrant, Milestones</translation>
    </message>
    <message>
        <source>started 09:12, detected 08:26</source>
        <translation>début 09:12, détecté 08:26</translation>
    </message>
    <message>
        <source>started 09:12, detected 09:26</source>
        <translation>début 09:12, détecté 09:26</translation>
    </message>
    <message>
        <source>One stated time zone</source>
        <translation>Un seul fuseau horaire, indiqué</translation>
    </message>
    <message>
        <source>Logs, charts and chats show times in different zones. A reader can only put them in order when the document names its zone and keeps to it.</source>
        <translation>Les journaux, les graphiques et les messageries affichent des heures dans des fuseaux différents. Le lecteur ne peut les mettre en ordre que si le document nomme son fuseau et s’y tient.</translation>
    </message>
    <message>
        <source>09:12 | Errors rise</source>
        <translation>09:12 | Les erreurs augmentent</translation>
    </message>
    <message>
        <source>All times in UTC.

09:12 | Errors rise</source>
        <translation>Toutes les heures en UTC.

09:12 | Les erreurs augmentent</translation>
    </message>
    <message>
        <source>Typed lengths equal the timeline</source>
        <translation>Les durées saisies sont celles de la chronologie</translation>
    </message>
    <message>
        <source>A length that was typed once does not follow when a row is corrected later. Two answers to “how long?” cost more trust than none.</source>
        <translation>Une durée saisie à la main ne suit pas quand une ligne est corrigée plus tard. Deux réponses à «&#xa0;combien de temps&#xa0;?&#xa0;» coûtent plus de confiance qu’aucune.</translation>
    </message>
    <message>
        <source>measured: about one of seven public documents differs from its own timeline</source>
        <translation>mesuré&#xa0;: environ un document public sur sept contredit sa propre chronologie</translation>
    </message>
    <message>
        <source>Duration | 30 min, from rows 09:12 to 09:53</source>
        <translation>Durée | 30 min, avec des lignes de 09:12 à 09:53</translation>
    </message>
    <message>
        <source>Duration | 41 min</source>
        <translation>Durée | 41 min</translation>
    </message>
    <message>
        <source>A number in the impact</source>
        <translation>Un chiffre dans l’impact</translation>
    </message>
    <message>
        <source>Without a size nobody can weigh the follow-up against other work. A range with the way it was estimated is fine. For P3 and lower this is a warning.</source>
        <translation>Sans ordre de grandeur, personne ne peut comparer les suites à donner aux autres travaux. Une fourchette avec la méthode d’estimation suffit. À partir de P3, c’est un avertissement.</translation>
    </message>
    <message>
        <source>Customers had problems with checkout.</source>
        <translation>Des clients ont eu des problèmes au moment de payer.</translation>
    </message>
    <message>
        <source>1,200 to 1,500 customers could not pay (estimated from failed requests).</source>
        <translation>1&#xa0;200 à 1&#xa0;500 clients n’ont pas pu payer (estimation d’après les requêtes en échec).</translation>
    </message>
    <message>
        <source>Unknown, and why</source>
        <translation>Inconnu, et pourquoi</translation>
    </message>
    <message>
        <source>Not to know is a fair answer when it comes with the reason and with somebody who will find out. Alone it stays unknown for ever.</source>
        <translation>Ne pas savoir est une réponse honnête si elle donne la raison et la personne qui cherchera. Sinon, cela reste inconnu pour toujours.</translation>
    </message>
    <message>
        <source>Lost orders: unknown.</source>
        <translation>Commandes perdues&#xa0;: inconnu.</translation>
    </message>
    <message>
        <source>Lost orders: unknown, because the gateway keeps no failed carts. Finance asks the payment provider by Friday.</source>
        <translation>Commandes perdues&#xa0;: inconnu, car la passerelle ne conserve pas les paniers en échec. La finance interroge le prestataire de paiement d’ici vendredi.</translation>
    </message>
    <message>
        <source>Impact on users and on the business</source>
        <translation>L’impact sur les utilisateurs et sur l’activité</translation>
    </message>
    <message>
        <source>What users felt and what it cost are two things: a short failure can be dear, and a long one can go unnoticed.</source>
        <translation>Ce que les utilisateurs ont ressenti et ce que cela a coûté sont deux choses&#xa0;: une courte défaillance peut coûter cher, une longue peut passer inaperçue.</translation>
    </message>
    <message>
        <source>5 % of requests failed.</source>
        <translation>5 % des requêtes ont échoué.</translation>
    </message>
    <message>
        <source>5 % of requests failed; about 300 orders and 6 engineer hours were lost.</source>
        <translation>5 % des requêtes ont échoué&#xa0;; environ 300 commandes et 6 heures d’ingénieur ont été perdues.</translation>
    </message>
    <message>
        <source>Outage only when all was down</source>
        <translation>Une panne seulement si tout était arrêté</translation>
    </message>
    <message>
        <source>When part of the traffic was served, a word for complete failure makes the incident larger than it was, and true outages smaller.</source>
        <translation>Quand une partie du trafic a été servie, un mot qui désigne un arrêt complet grossit l’incident et banalise les vraies pannes.</translation>
    </message>
    <message>
        <source>PagerDuty, How to write a postmortem</source>
        <translation>PagerDuty, How to write a postmortem</translation>
    </message>
    <message>
        <source>Outage of the search (8 % of requests)</source>
        <translation>Panne de la recherche (8 % des requêtes)</translation>
    </message>
    <message>
        <source>Degradation of the search (8 % of requests)</source>
        <translation>Dégradation de la recherche (8 % des requêtes)</translation>
    </message>
    <message>
        <source>A short summary: when, how long, who</source>
        <translation>Un résumé court&#xa0;: quand, combien de temps, qui</translation>
    </message>
    <message>
        <source>Many readers see nothing else. Three sentences are enough for the time, the length and those who were hit.</source>
        <translation>Beaucoup de lecteurs ne voient rien d’autre. Trois phrases suffisent pour le moment, la durée et les personnes touchées.</translation>
    </message>
    <message>
        <source>There was a problem with the database.</source>
        <translation>Il y a eu un problème avec la base de données.</translation>
    </message>
    <message>
        <source>On 14 January from 09:12 UTC, for 41 minutes, 8 % of the customers could not pay.</source>
        <translation>Le 14 janvier à partir de 09:12 UTC, pendant 41 minutes, 8 % des clients n’ont pas pu payer.</translation>
    </message>
    <message>
        <source>How it was detected</source>
        <translation>Comment l’incident a été détecté</translation>
    </message>
    <message>
        <source>An alert, a colleague, a customer or luck: the answer decides whether monitoring is a part of the fix.</source>
        <translation>Une alerte, un collègue, un client ou la chance&#xa0;: la réponse décide si la supervision fait partie du correctif.</translation>
    </message>
    <message>
        <source>We saw that the site was slow.</source>
        <translation>Nous avons vu que le site était lent.</translation>
    </message>
    <message>
        <source>Detection: alert “error rate above 5 %” at 09:26.</source>
        <translation>Détection&#xa0;: alerte «&#xa0;taux d’erreurs supérieur à 5 %&#xa0;» à 09:26.</translation>
    </message>
    <message>
        <source>A gap in detection is closed</source>
        <translation>Une lacune de détection est comblée</translation>
    </message>
    <message>
        <source>When customers noticed first, or the alert took long, one action should make the next detection faster. Limits: 10 minutes for P1, 30 else, half of the time to mitigate.</source>
        <translation>Si les clients l’ont remarqué en premier, ou si l’alerte a tardé, une action doit accélérer la prochaine détection. Limites&#xa0;: 10 minutes pour P1, 30 sinon, la moitié du délai d’atténuation.</translation>
    </message>
    <message>
        <source>Atlassian, Incident handbook; limits are our own</source>
        <translation>Atlassian, Incident handbook&#xa0;; limites fixées par nous</translation>
    </message>
    <message>
        <source>Detected by customers after 25 min; no action about alerts</source>
        <translation>Détecté par des clients après 25 min&#xa0;; aucune action sur les alertes</translation>
    </message>
    <message>
        <source>AI-3 Page on failed payments above 2 % · detect</source>
        <translation>AI-3 Alerter l’astreinte au-delà de 2 % de paiements échoués · détecter</translation>
    </message>
    <message>
        <source>The timeline begins before the detection</source>
        <translation>La chronologie commence avant la détection</translation>
    </message>
    <message>
        <source>The reason lies in what happened earlier: a change, a job, a rise of traffic. Whoever begins with the alert leaves that out.</source>
        <translation>La raison se trouve dans ce qui s’est passé avant&#xa0;: un changement, une tâche, une hausse du trafic. Commencer par l’alerte, c’est l’omettre.</translation>
    </message>
    <message>
        <source>First row: 09:26 alert</source>
        <translation>Première ligne&#xa0;: 09:26 alerte</translation>
    </message>
    <message>
        <source>First row: 09:05 lead-up, pool settings rolled out</source>
        <translation>Première ligne&#xa0;: 09:05 prélude, déploiement des réglages du pool</translation>
    </message>
    <message>
        <source>No long gap while users feel it</source>
        <translation>Pas de long vide pendant que les utilisateurs sont touchés</translation>
    </message>
    <message>
        <source>More than 20 minutes without a row mean that something was tried, awaited or not written down. Ask those who were there.</source>
        <translation>Plus de 20 minutes sans ligne&#xa0;: quelque chose a été tenté, attendu ou n’a pas été noté. Demandez à ceux qui étaient là.</translation>
    </message>
    <message>
        <source>Etsy, Debriefing facilitation guide</source>
        <translation>Etsy, Debriefing facilitation guide</translation>
    </message>
    <message>
        <source>09:30, then 10:25</source>
        <translation>09:30, puis 10:25</translation>
    </message>
    <message>
        <source>09:30, 09:41 (waited for the backup to finish), 10:25</source>
        <translation>09:30, 09:41 (attente de la fin de la sauvegarde), 10:25</translation>
    </message>
    <message>
        <source>Facts have evidence</source>
        <translation>Les faits sont étayés</translation>
    </message>
    <message>
        <source>A chart, a log or a link to the chat lets others check a row, and keeps it true when memories fade.</source>
        <translation>Un graphique, un journal ou un lien vers la discussion permet aux autres de vérifier une ligne, et la garde exacte quand les souvenirs s’effacent.</translation>
    </message>
    <message>
        <source>09:12 | symptom | 502 rate above 5 % |</source>
        <translation>09:12 | symptôme | taux de 502 supérieur à 5&#xa0;% |</translation>
    </message>
    <message>
        <source>09:12 | symptom | 502 rate above 5 % | [chart](502.png)</source>
        <translation>09:12 | symptôme | taux de 502 supérieur à 5&#xa0;% | [graphique](502.png)</translation>
    </message>
    <message>
        <source>Published while it is fresh</source>
        <translation>Publié tant que c’est encore frais</translation>
    </message>
    <message>
        <source>People remember details for days, not for weeks: 3 days for P1, 5 working days else.</source>
        <translation>On se souvient des détails pendant des jours, pas des semaines&#xa0;: 3 jours pour un P1, sinon 5 jours ouvrés.</translation>
    </message>
    <message>
        <source>PagerDuty, Postmortem process</source>
        <translation>PagerDuty, Postmortem process</translation>
    </message>
    <message>
        <source>resolved 14 January, published 20 February</source>
        <translation>résolu le 14 janvier, publié le 20 février</translation>
    </message>
    <message>
        <source>resolved 14 January, published 16 January</source>
        <translation>résolu le 14 janvier, publié le 16 janvier</translation>
    </message>
    <message>
        <source>Numbers instead of “some” and “many”</source>
        <translation>Des chiffres plutôt que «&#xa0;quelques&#xa0;» et «&#xa0;beaucoup&#xa0;»</translation>
    </message>
    <message>
        <source>Such words mean something else to each reader. A rough number with its source says more.</source>
        <translation>Chaque lecteur comprend ces mots à sa façon. Un chiffre approximatif accompagné de sa source en dit plus.</translation>
    </message>
    <message>
        <source>Many users were logged out.</source>
        <translation>Beaucoup d’utilisateurs ont été déconnectés.</translation>
    </message>
    <message>
        <source>About 2,000 of 16,000 users were logged out.</source>
        <translation>Environ 2&#xa0;000 utilisateurs sur 16&#xa0;000 ont été déconnectés.</translation>
    </message>
    <message>
        <source>A large part of the error budget needs a P0 action</source>
        <translation>Une grande part du budget d’erreur exige une action P0</translation>
    </message>
    <message>
        <source>An incident that burns more than a fifth of the budget of a whole period may not be followed by work that can wait.</source>
        <translation>Un incident qui consomme plus d’un cinquième du budget de toute une période ne peut pas être suivi uniquement de travaux qui peuvent attendre.</translation>
    </message>
    <message>
        <source>Google SRE Workbook, example error budget policy</source>
        <translation>Google SRE Workbook, exemple de politique de budget d’erreur</translation>
    </message>
    <message>
        <source>34 % of the error budget is gone; highest priority is P2</source>
        <translation>34&#xa0;% du budget d’erreur est consommé&#xa0;; la priorité la plus haute est P2</translation>
    </message>
    <message>
        <source>34 % of the error budget is gone; AI-1 is P0</source>
        <translation>34&#xa0;% du budget d’erreur est consommé&#xa0;; AI-1 est P0</translation>
    </message>
    <message>
        <source>The root cause goes beyond the trigger</source>
        <translation>La cause racine va au-delà du déclencheur</translation>
    </message>
    <message>
        <source>A deployment or a peak only set it off. The cause is the condition that made the system fail at that point.</source>
        <translation>Un déploiement ou un pic n’a fait que provoquer l’incident. La cause est la condition qui a fait céder le système à cet endroit.</translation>
    </message>
    <message>
        <source>Root cause: the deployment of version 4.2.</source>
        <translation>Cause racine&#xa0;: le déploiement de la version 4.2.</translation>
    </message>
    <message>
        <source>Root cause: settings are not validated, so a pool above the limit of the database is accepted.</source>
        <translation>Cause racine&#xa0;: les paramètres ne sont pas validés, si bien qu’un pool dépassant la limite de la base de données est accepté.</translation>
    </message>
    <message>
        <source>Contributing factors</source>
        <translation>Facteurs contributifs</translation>
    </message>
    <message>
        <source>Failures seldom have one cause. What made it larger, longer or harder to see can be fixed as well.</source>
        <translation>Une panne a rarement une seule cause. Ce qui l’a rendue plus étendue, plus longue ou plus difficile à voir peut aussi être corrigé.</translation>
    </message>
    <message>
        <source>VOID report</source>
        <translation>Rapport VOID</translation>
    </message>
    <message>
        <source>Only a root cause</source>
        <translation>Une cause racine seulement</translation>
    </message>
    <message>
        <source>F1 (config) no upper limit; F2 (monitoring) no alert on connections</source>
        <translation>F1 (config) pas de limite supérieure&#xa0;; F2 (supervision) pas d’alerte sur les connexions</translation>
    </message>
    <message>
        <source>A verified quickfix</source>
        <translation>Un correctif d’urgence vérifié</translation>
    </message>
    <message>
        <source>Service counts as restored when somebody has looked: at what, and when. A document that needed none says why.</source>
        <translation>Le service n’est considéré comme rétabli que si quelqu’un l’a vérifié&#xa0;: sur quoi, et quand. Si aucun correctif n’a été nécessaire, le document dit pourquoi.</translation>
    </message>
    <message>
        <source>PagerDuty, Incident response</source>
        <translation>PagerDuty, Incident response</translation>
    </message>
    <message>
        <source>Q1: restarted the backend</source>
        <translation>Q1&#xa0;: redémarrage du backend</translation>
    </message>
    <message>
        <source>Q1: restarted the backend. Verified at 09:55: error rate below 0.1 % for 10 minutes</source>
        <translation>Q1&#xa0;: redémarrage du backend. Vérifié à 09:55&#xa0;: taux d’erreur inférieur à 0,1&#xa0;% pendant 10 minutes</translation>
    </message>
    <message>
        <source>A quickfix has an end</source>
        <translation>Un correctif d’urgence a une fin</translation>
    </message>
    <message>
        <source>What was meant for a day stays for years, unless a date or an action removes it.</source>
        <translation>Ce qui devait durer un jour reste des années, à moins qu’une date ou une action n’y mette fin.</translation>
    </message>
    <message>
        <source>In place: yes</source>
        <translation>En place&#xa0;: oui</translation>
    </message>
    <message>
        <source>In place: yes. Remove by: 2026-02-01</source>
        <translation>En place&#xa0;: oui. À retirer d’ici le&#xa0;: 2026-02-01</translation>
    </message>
    <message>
        <source>A permanent fix</source>
        <translation>Un correctif définitif</translation>
    </message>
    <message>
        <source>Without one action that prevents the failure or repairs the fault, the next one is only a question of time. To accept the risk is an answer when it is written down.</source>
        <translation>Sans au moins une action qui empêche la panne ou répare le défaut, la prochaine n’est qu’une question de temps. Accepter le risque est une réponse, à condition de l’écrire.</translation>
    </message>
    <message>
        <source>Actions: look at the logs</source>
        <translation>Actions&#xa0;: regarder les journaux</translation>
    </message>
    <message>
        <source>AI-1 Reject pool settings above the limit · prevent</source>
        <translation>AI-1 Refuser une taille de pool au-delà de la limite · prévenir</translation>
    </message>
    <message>
        <source>One owner for each action</source>
        <translation>Un responsable pour chaque action</translation>
    </message>
    <message>
        <source>What belongs to a whole team belongs to nobody. One person answers for it, whoever does the work.</source>
        <translation>Ce qui revient à toute une équipe ne revient à personne. Une seule personne en répond, quel que soit celui qui fait le travail.</translation>
    </message>
    <message>
        <source>owner: the team</source>
        <translation>responsable&#xa0;: l’équipe</translation>
    </message>
    <message>
        <source>owner: Ana</source>
        <translation>responsable&#xa0;: Ana</translation>
    </message>
    <message>
        <source>A due date for each action</source>
        <translation>Une échéance pour chaque action</translation>
    </message>
    <message>
        <source>A date turns a wish into a plan. It lies behind the incident and within the limit: 7 days for P0, else 15 days after a P1, 30 after a P2, 8 weeks after others.</source>
        <translation>Une date transforme un souhait en plan. Elle est postérieure à l’incident et respecte la limite&#xa0;: 7 jours pour P0, sinon 15 jours après un P1, 30 après un P2, 8 semaines après les autres.</translation>
    </message>
    <message>
        <source>PagerDuty, Postmortem process; Atlassian, Incident handbook</source>
        <translation>PagerDuty, Postmortem process&#xa0;; Atlassian, Incident handbook</translation>
    </message>
    <message>
        <source>due: soon</source>
        <translation>échéance&#xa0;: bientôt</translation>
    </message>
    <message>
        <source>due: 2026-01-28</source>
        <translation>échéance&#xa0;: 2026-01-28</translation>
    </message>
    <message>
        <source>Actions begin with what changes</source>
        <translation>Les actions commencent par ce qui change</translation>
    </message>
    <message>
        <source>“Improve” and “look into” are never finished. A verb that ends in something visible is.</source>
        <translation>«&#xa0;Améliorer&#xa0;» et «&#xa0;examiner&#xa0;» ne sont jamais finis. Un verbe qui aboutit à un résultat visible, si.</translation>
    </message>
    <message>
        <source>PagerDuty, Effective follow-up actions</source>
        <translation>PagerDuty, Effective follow-up actions</translation>
    </message>
    <message>
        <source>Improve monitoring of the database</source>
        <translation>Améliorer la supervision de la base de données</translation>
    </message>
    <message>
        <source>Page when more than 80 % of the connections are in use</source>
        <translation>Alerter l’astreinte quand plus de 80&#xa0;% des connexions sont utilisées</translation>
    </message>
    <message>
        <source>When an action is done</source>
        <translation>Quand une action est terminée</translation>
    </message>
    <message>
        <source>A state that somebody else can check ends the discussion whether it is done.</source>
        <translation>Un état que quelqu’un d’autre peut vérifier met fin au débat&#xa0;: l’action est terminée ou non.</translation>
    </message>
    <message>
        <source>Limit the pool</source>
        <translation>Limiter le pool</translation>
    </message>
    <message>
        <source>Limit the pool · done when: a build with 500 connections fails</source>
        <translation>Limiter le pool · terminé quand&#xa0;: un build avec 500 connexions échoue</translation>
    </message>
    <message>
        <source>Actions change systems, not people</source>
        <translation>Les actions changent les systèmes, pas les personnes</translation>
    </message>
    <message>
        <source>Reminders and trainings wear off, and new people were not there. A guard in the system stays.</source>
        <translation>L’effet des rappels et des formations s’estompe, et les nouveaux n’étaient pas là. Un garde-fou dans le système reste.</translation>
    </message>
    <message>
        <source>Remind everyone to check the context</source>
        <translation>Rappeler à tous de vérifier le contexte</translation>
    </message>
    <message>
        <source>Show the cluster name in the prompt, and ask before deleting in production</source>
        <translation>Afficher le nom du cluster dans l’invite, et demander confirmation avant de supprimer en production</translation>
    </message>
    <message>
        <source>Priorities that differ</source>
        <translation>Des priorités distinctes</translation>
    </message>
    <message>
        <source>When all is equally important, nothing is first. A P1 has at least one action that cannot wait.</source>
        <translation>Quand tout a la même importance, rien ne passe en premier. Un P1 a au moins une action qui ne peut pas attendre.</translation>
    </message>
    <message>
        <source>AI-1 P2, AI-2 P2, AI-3 P2</source>
        <translation>AI-1 P2, AI-2 P2, AI-3 P2</translation>
    </message>
    <message>
        <source>AI-1 P0, AI-2 P1, AI-3 P3</source>
        <translation>AI-1 P0, AI-2 P1, AI-3 P3</translation>
    </message>
    <message>
        <source>Prevent, not only soften</source>
        <translation>Prévenir, et pas seulement atténuer</translation>
    </message>
    <message>
        <source>Actions that investigate or soften the effect leave the failure where it is. Balance them with one that prevents it.</source>
        <translation>Les actions qui enquêtent ou adoucissent l’effet laissent la panne là où elle est. Complétez-les par une action qui l’empêche.</translation>
    </message>
    <message>
        <source>AI-1 mitigate, AI-2 investigate</source>
        <translation>AI-1 atténuer, AI-2 enquêter</translation>
    </message>
    <message>
        <source>AI-1 mitigate, AI-2 prevent</source>
        <translation>AI-1 atténuer, AI-2 prévenir</translation>
    </message>
    <message>
        <source>Each factor has an action, each action a factor</source>
        <translation>À chaque facteur une action, à chaque action un facteur</translation>
    </message>
    <message>
        <source>A factor without an action comes back. An action that addresses nothing may be right, but does not belong to this incident.</source>
        <translation>Un facteur sans action revient. Une action qui ne traite aucun facteur peut être justifiée, mais n’a pas sa place dans cet incident.</translation>
    </message>
    <message>
        <source>F2 has no action</source>
        <translation>F2 n’a pas d’action</translation>
    </message>
    <message>
        <source>AI-4 … addresses F2</source>
        <translation>AI-4 … traite F2</translation>
    </message>
    <message>
        <source>A list that can be done</source>
        <translation>Une liste réalisable</translation>
    </message>
    <message>
        <source>Long lists hide the few things that matter: at most 10 open actions, 5 of them with priority P2 or P3.</source>
        <translation>Les longues listes cachent les quelques points qui comptent&#xa0;: au plus 10 actions ouvertes, dont 5 de priorité P2 ou P3.</translation>
    </message>
    <message>
        <source>14 open actions</source>
        <translation>14 actions ouvertes</translation>
    </message>
    <message>
        <source>5 open actions, the rest in the backlog of the team</source>
        <translation>5 actions ouvertes, le reste dans le backlog de l’équipe</translation>
    </message>
    <message>
        <source>Actions say which side they are on</source>
        <translation>Les actions disent de quel côté elles se situent</translation>
    </message>
    <message>
        <source>DEVS, DEVOPS or PROCESS: the tag shows when only one side changes although more than one had a part in it.</source>
        <translation>DEVS, DEVOPS ou PROCESS&#xa0;: l’étiquette révèle quand un seul côté change alors que plusieurs avaient leur part.</translation>
    </message>
    <message>
        <source>AI-2 Reuse connections</source>
        <translation>AI-2 Réutiliser les connexions</translation>
    </message>
    <message>
        <source>AI-2 [DEVS] Reuse connections</source>
        <translation>AI-2 [DEVS] Réutiliser les connexions</translation>
    </message>
    <message>
        <source>Actions are in the tracker</source>
        <translation>Les actions sont dans l’outil de suivi</translation>
    </message>
    <message>
        <source>Work that is only written here is not seen when the next week is planned.</source>
        <translation>Un travail qui n’est noté qu’ici passe inaperçu quand on planifie la semaine suivante.</translation>
    </message>
    <message>
        <source>AI-1 … due: 2026-01-28</source>
        <translation>AI-1 … échéance&#xa0;: 2026-01-28</translation>
    </message>
    <message>
        <source>AI-1 … due: 2026-01-28 · OPS-412</source>
        <translation>AI-1 … échéance&#xa0;: 2026-01-28 · OPS-412</translation>
    </message>
    <message>
        <source>Actions are followed up</source>
        <translation>Les actions sont suivies</translation>
    </message>
    <message>
        <source>An action that is overdue needs a new date or an honest “will not be done”; a done one shows when.</source>
        <translation>Une action en retard demande une nouvelle date ou un «&#xa0;ne sera pas fait&#xa0;» honnête&#xa0;; une action terminée indique quand elle l’a été.</translation>
    </message>
    <message>
        <source>incident.io, Follow-ups</source>
        <translation>incident.io, Follow-ups</translation>
    </message>
    <message>
        <source>due: 2026-01-28, open in March</source>
        <translation>échéance&#xa0;: 2026-01-28, encore ouverte en mars</translation>
    </message>
    <message>
        <source>due: 2026-01-28 · done: 2026-01-27</source>
        <translation>échéance&#xa0;: 2026-01-28 · fait&#xa0;: 2026-01-27</translation>
    </message>
    <message>
        <source>More than a dashboard</source>
        <translation>Plus qu’un tableau de bord</translation>
    </message>
    <message>
        <source>Nobody looks at one more chart at night. Decide what it should set off.</source>
        <translation>Personne ne regarde un graphique de plus la nuit. Décidez de ce qu’il doit déclencher.</translation>
    </message>
    <message>
        <source>Add a dashboard for connections</source>
        <translation>Ajouter un tableau de bord des connexions</translation>
    </message>
    <message>
        <source>Page at 80 % of the connections; the page links to the dashboard</source>
        <translation>Alerter l’astreinte à 80&#xa0;% des connexions&#xa0;; l’alerte renvoie au tableau de bord</translation>
    </message>
    <message>
        <source>The story goes on behind “it works again”</source>
        <translation>L’histoire continue après «&#xa0;ça remarche&#xa0;»</translation>
    </message>
    <message>
        <source>In an interview the end is what changed in the system, and how one knows that it helped.</source>
        <translation>En entretien, la fin est ce qui a changé dans le système, et comment on sait que cela a aidé.</translation>
    </message>
    <message>
        <source>… and then the service was back.</source>
        <translation>… et puis le service est revenu.</translation>
    </message>
    <message>
        <source>The limit is checked in the pipeline now; a load test with 500 connections fails.</source>
        <translation>La limite est désormais vérifiée dans le pipeline&#xa0;; un test de charge avec 500 connexions échoue.</translation>
    </message>
    <message>
        <source>Facts without conclusions</source>
        <translation>Des faits sans conclusions</translation>
    </message>
    <message>
        <source>In “What happened” and the timeline, readers want to see what was there. Reasons and remedies have sections of their own, where they can be argued about.</source>
        <translation>Dans «&#xa0;Ce qui s’est passé&#xa0;» et la chronologie, le lecteur veut voir ce qui s’est produit. Les raisons et les remèdes ont leurs propres sections, où l’on peut en débattre.</translation>
    </message>
    <message>
        <source>09:41 | The pool was full because the limit was insufficient</source>
        <translation>09:41 | Le pool était plein car la limite était insuffisante</translation>
    </message>
    <message>
        <source>09:41 | The pool had 100 of 100 connections in use</source>
        <translation>09:41 | Le pool avait 100 connexions utilisées sur 100</translation>
    </message>
    <message>
        <source>No words of blame</source>
        <translation>Pas de mots qui accusent</translation>
    </message>
    <message>
        <source>Who has to fear blame keeps details back. Say what the system allowed, hid or did not check. The passive voice is fine and never told here.</source>
        <translation>Qui craint d’être accusé tait des détails. Dites ce que le système a permis, masqué ou n’a pas vérifié. La voix passive convient et n’est jamais signalée ici.</translation>
    </message>
    <message>
        <source>Google SRE Workbook, chapter 10; Etsy, Debriefing facilitation guide</source>
        <translation>Google SRE Workbook, chapitre 10&#xa0;; Etsy, Debriefing facilitation guide</translation>
    </message>
    <message>
        <source>Caused by human error: a careless restart</source>
        <translation>Dû à une erreur humaine&#xa0;: un redémarrage imprudent</translation>
    </message>
    <message>
        <source>The tool restarts all nodes at once and asks nothing</source>
        <translation>L’outil redémarre tous les nœuds à la fois sans rien demander</translation>
    </message>
    <message>
        <source>A cause is no person</source>
        <translation>Une cause n’est pas une personne</translation>
    </message>
    <message>
        <source>Anyone could have done the same in that place. The cause is what made the act possible or its effect so large.</source>
        <translation>N’importe qui aurait pu faire de même à cette place. La cause est ce qui a rendu l’acte possible ou son effet si important.</translation>
    </message>
    <message>
        <source>PagerDuty, Blameless postmortems</source>
        <translation>PagerDuty, Blameless postmortems</translation>
    </message>
    <message>
        <source>The on-call engineer used the wrong context.</source>
        <translation>L’ingénieur d’astreinte a utilisé le mauvais contexte.</translation>
    </message>
    <message>
        <source>The command line does not show which cluster it talks to.</source>
        <translation>La ligne de commande n’indique pas à quel cluster elle s’adresse.</translation>
    </message>
    <message>
        <source>Roles instead of names</source>
        <translation>Des rôles plutôt que des noms</translation>
    </message>
    <message>
        <source>Names help only where somebody owns something. Elsewhere they turn a story about a system into one about a person.</source>
        <translation>Un nom n’est utile que là où quelqu’un est responsable de quelque chose. Ailleurs, il fait de l’histoire d’un système celle d’une personne.</translation>
    </message>
    <message>
        <source>@piotr rolled back</source>
        <translation>@piotr a fait un retour arrière</translation>
    </message>
    <message>
        <source>The payments on-call rolled back</source>
        <translation>L’astreinte paiements a fait un retour arrière</translation>
    </message>
    <message>
        <source>Calm words</source>
        <translation>Des mots mesurés</translation>
    </message>
    <message>
        <source>Loud words carry a judgement and no fact, and those who were there hear it.</source>
        <translation>Les mots forts portent un jugement et aucun fait, et ceux qui y étaient l’entendent.</translation>
    </message>
    <message>
        <source>A nightmare: the backup was gone, too!!</source>
        <translation>Un cauchemar&#xa0;: la sauvegarde avait disparu, elle aussi&#xa0;!!</translation>
    </message>
    <message>
        <source>The latest backup was 9 days old.</source>
        <translation>La dernière sauvegarde datait de 9 jours.</translation>
    </message>
    <message>
        <source>What was, not what could have been</source>
        <translation>Ce qui a été, pas ce qui aurait pu être</translation>
    </message>
    <message>
        <source>“Should have” describes a world in which one knew the end. Write what people saw then, and what they chose from.</source>
        <translation>«&#xa0;Aurait dû&#xa0;» décrit un monde où l’on connaissait la fin. Écrivez ce que l’on voyait alors, et parmi quoi l’on a choisi.</translation>
    </message>
    <message>
        <source>Etsy, Debriefing facilitation guide, after S. Dekker</source>
        <translation>Etsy, Debriefing facilitation guide, d’après S. Dekker</translation>
    </message>
    <message>
        <source>The team failed to notice the rising latency.</source>
        <translation>L’équipe n’a pas su remarquer la hausse de la latence.</translation>
    </message>
    <message>
        <source>At 09:26 the overview showed the mean, which was normal; the team looked at it.</source>
        <translation>À 09:26, la vue d’ensemble affichait la moyenne, qui était normale&#xa0;; l’équipe la regardait.</translation>
    </message>
    <message>
        <source>It could happen again, and elsewhere</source>
        <translation>Cela pourrait se reproduire, et ailleurs</translation>
    </message>
    <message>
        <source>Who calls it an exception stops to learn from it. Ask where else the same conditions hold.</source>
        <translation>Parler d’exception, c’est cesser d’apprendre. Demandez-vous où les mêmes conditions sont réunies.</translation>
    </message>
    <message>
        <source>Learning from Incidents, Distancing through differencing</source>
        <translation>Learning from Incidents, Distancing through differencing</translation>
    </message>
    <message>
        <source>This was a one-off.</source>
        <translation>C’était un cas isolé.</translation>
    </message>
    <message>
        <source>Two more services have no limit on this queue.</source>
        <translation>Deux autres services n’ont pas de limite sur cette file d’attente.</translation>
    </message>
</context>
<context>
    <name>PostMortemTemplates</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>What happened, root cause, quickfix, permanent fix, lessons: what most companies ask for.</source>
        <translation>Ce qui s’est passé, cause racine, correctif d’urgence, correctif définitif, leçons&#xa0;: ce que demandent la plupart des entreprises.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Adds impact in numbers, detection, factors and what was ruled out.</source>
        <translation>Ajoute l’impact chiffré, la détection, les facteurs et ce qui a été écarté.</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>Cinq minutes</translation>
    </message>
    <message>
        <source>The least that is worth keeping of a small incident.</source>
        <translation>Le minimum qui mérite d’être gardé d’un petit incident.</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>Presque-incident</translation>
    </message>
    <message>
        <source>Nothing broke, and it was close.</source>
        <translation>Rien n’a cassé, mais il s’en est fallu de peu.</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>An exercise: what was broken on purpose.</source>
        <translation>Un exercice&#xa0;: ce qui a été cassé volontairement.</translation>
    </message>
</context>
<context>
    <name>PostMortemWords</name>
    <message>
        <source>introduced</source>
        <translation>introduit</translation>
    </message>
    <message>
        <source>started</source>
        <translation>début</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>détecté</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acquitté</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>déclaré</translation>
    </message>
    <message>
        <source>diagnosed</source>
        <translation>diagnostiqué</translation>
    </message>
    <message>
        <source>mitigated</source>
        <translation>atténué</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>lead-up</source>
        <translation>prélude</translation>
    </message>
    <message>
        <source>symptom</source>
        <translation>symptôme</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>communication</translation>
    </message>
    <message>
        <source>escalation</source>
        <translation>escalade</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>discovery</source>
        <translation>découverte</translation>
    </message>
    <message>
        <source>external</source>
        <translation>externe</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Détection</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Cause racine</translation>
    </message>
    <message>
        <source>Contributing factors</source>
        <translation>Facteurs contributifs</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Quickfix</source>
        <translation>Correctif d’urgence</translation>
    </message>
    <message>
        <source>Permanent fix</source>
        <translation>Correctif définitif</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Leçons apprises</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Ce qui a bien fonctionné</translation>
    </message>
    <message>
        <source>Went wrong</source>
        <translation>Ce qui n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Where we got lucky</source>
        <translation>Où nous avons eu de la chance</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Five whys</source>
        <translation>Cinq pourquoi</translation>
    </message>
    <message>
        <source>What limited the impact</source>
        <translation>Ce qui a limité l’impact</translation>
    </message>
    <message>
        <source>What surprised us</source>
        <translation>Ce qui nous a surpris</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Ce que nous avons appris</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Internal message</source>
        <translation>Message interne</translation>
    </message>
    <message>
        <source>External message</source>
        <translation>Message externe</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>Runbooks</source>
        <translation>Runbooks</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Participants</translation>
    </message>
</context>
<context>
    <name>PracticeShortcuts</name>
    <message>
        <source>Grade: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a few seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Start or stop recording</source>
        <translation>Commencer ou arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Pause the recording, or go on</source>
        <translation>Mettre l’enregistrement en pause, ou reprendre</translation>
    </message>
    <message>
        <source>Mark this place in the take</source>
        <translation>Poser un repère à cet endroit de la prise</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Play or pause the take</source>
        <translation>Écouter la prise, ou la mettre en pause</translation>
    </message>
    <message>
        <source>Back by %1</source>
        <translation>Reculer de %1</translation>
    </message>
    <message>
        <source>Forward by %1</source>
        <translation>Avancer de %1</translation>
    </message>
    <message>
        <source>Switch between the two takes compared</source>
        <translation>Passer d’une prise comparée à l’autre</translation>
    </message>
    <message>
        <source>Revealing and grading</source>
        <translation>Étapes et note</translation>
    </message>
    <message>
        <source>Open the next stage</source>
        <translation>Ouvrir l’étape suivante</translation>
    </message>
    <message>
        <source>Before your first answer, press it twice.</source>
        <translation>Avant votre première réponse, appuyez deux fois.</translation>
    </message>
    <message>
        <source>Undo the last grade, tick or opening</source>
        <translation>Annuler la dernière note, coche ou ouverture</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation>Rechercher une question</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>Afficher cette liste</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>text and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>On a control reached with Tab, Space presses, opens or ticks it; K plays from everywhere.</source>
        <translation>Sur un élément atteint avec Tab, Espace l’actionne, l’ouvre ou le coche&#xa0;; K lance l’écoute de partout.</translation>
    </message>
    <message>
        <source>While the waveform has the focus</source>
        <translation>Quand la forme d’onde a le focus</translation>
    </message>
    <message>
        <source>Show the sound in more detail</source>
        <translation>Montrer le son plus en détail</translation>
    </message>
    <message>
        <source>Show more of the take</source>
        <translation>Montrer une plus grande partie de la prise</translation>
    </message>
    <message>
        <source>Show the whole take</source>
        <translation>Montrer toute la prise</translation>
    </message>
    <message>
        <source>To the beginning of the take</source>
        <translation>Au début de la prise</translation>
    </message>
    <message>
        <source>To the end of the take</source>
        <translation>À la fin de la prise</translation>
    </message>
    <message>
        <source>While takes or markers have the focus</source>
        <translation>Quand les prises ou les repères ont le focus</translation>
    </message>
    <message>
        <source>Delete the take or the marker</source>
        <translation>Supprimer la prise ou le repère</translation>
    </message>
    <message>
        <source>Change the words of the marker</source>
        <translation>Modifier le texte du repère</translation>
    </message>
</context>
<context>
    <name>PrintService</name>
    <message>
        <source>The printing part of Recount is missing. Nothing was printed. Export a file instead, or install Recount again, together with Qt Print Support.</source>
        <translation>La partie de Recount qui imprime est absente. Rien n’a été imprimé. Exportez un fichier à la place, ou réinstallez Recount avec Qt Print Support.</translation>
    </message>
</context>
<context>
    <name>Probes</name>
    <message>
        <source>When did users first feel it, and what shows that?</source>
        <translation>Quand les utilisateurs l’ont-ils senti pour la première fois, et qu’est-ce qui le montre&#xa0;?</translation>
    </message>
    <message>
        <source>When was it first noticed, and by what or whom?</source>
        <translation>Quand l’a-t-on remarqué pour la première fois, et par quoi ou par qui&#xa0;?</translation>
    </message>
    <message>
        <source>When did somebody take it on, and how did they learn of it?</source>
        <translation>Quand quelqu’un l’a-t-il pris en charge, et comment l’a-t-il appris&#xa0;?</translation>
    </message>
    <message>
        <source>When was it declared an incident, and what decided that?</source>
        <translation>Quand a-t-il été déclaré incident, et qu’est-ce qui en a décidé&#xa0;?</translation>
    </message>
    <message>
        <source>When was the cause understood, and what proved it?</source>
        <translation>Quand la cause a-t-elle été comprise, et qu’est-ce qui l’a prouvée&#xa0;?</translation>
    </message>
    <message>
        <source>When did users no longer feel it, and what shows that?</source>
        <translation>Quand les utilisateurs ne l’ont-ils plus senti, et qu’est-ce qui le montre&#xa0;?</translation>
    </message>
    <message>
        <source>When was it over for good, and how was that verified?</source>
        <translation>Quand était-ce vraiment fini, et comment l’a-t-on vérifié&#xa0;?</translation>
    </message>
    <message>
        <source>It took %1 to detect it. What would have told you in half that time?</source>
        <translation>Il a fallu %1 pour le détecter. Qu’est-ce qui vous l’aurait dit en moitié moins de temps&#xa0;?</translation>
    </message>
    <message>
        <source>For %1 % of the time until the mitigation nobody knew of it. Which signal was missing?</source>
        <translation>Pendant %1 % du temps jusqu’à l’atténuation, personne ne le savait. Quel signal manquait&#xa0;?</translation>
    </message>
    <message>
        <source>You decided: “%1”. Which other options did you have, and why not one of those?</source>
        <translation>Vous avez décidé&#xa0;: «&#xa0;%1&#xa0;». Quelles autres options aviez-vous, et pourquoi pas l’une d’elles&#xa0;?</translation>
    </message>
    <message>
        <source>What happened in the %1 before “%2”?</source>
        <translation>Que s’est-il passé pendant les %1 avant «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>“%1”: how did you estimate it, and how far off could it be?</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: comment l’avez-vous estimé, et de combien cela peut-il être faux&#xa0;?</translation>
    </message>
    <message>
        <source>“%1”: how do you know that number?</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: d’où tenez-vous ce nombre&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is still in place. What does it cost, and what has to happen before it can go?</source>
        <translation>«&#xa0;%1&#xa0;» est encore en place. Que coûte-t-il, et que faut-il pour pouvoir le retirer&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is not done yet. What could happen again until then?</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore fait. Que peut-il se reproduire d’ici là&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” How would it have gone without that luck?</source>
        <translation>«&#xa0;%1&#xa0;» Comment cela se serait-il passé sans cette chance&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” Why did you think of it, and what ruled it out?</source>
        <translation>«&#xa0;%1&#xa0;» Pourquoi y avez-vous pensé, et qu’est-ce qui l’a écarté&#xa0;?</translation>
    </message>
</context>
<context>
    <name>QuickfixFields</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What stops the harm now: &quot;Roll back the last release&quot;</source>
        <translation>Ce qui arrête les dégâts tout de suite&#xa0;: «&#xa0;Revenir à la version précédente&#xa0;»</translation>
    </message>
    <message>
        <source>Add Command</source>
        <translation>Ajouter une commande</translation>
    </message>
    <message>
        <source>Command %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Did it work?</source>
        <translation>Cela a-t-il marché&#xa0;?</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>What shows that it worked, with a number</source>
        <translation>Ce qui montre que cela a marché, avec un nombre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The way back, or &quot;none&quot; and why</source>
        <translation>Le retour en arrière, ou «&#xa0;aucun&#xa0;» et pourquoi</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Ce qu’il peut faire</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>What is hit when it goes wrong</source>
        <translation>Ce qui est touché si cela tourne mal</translation>
    </message>
    <message>
        <source>Caution: it changes something. Destructive: it can cost data or the service, and copying it asks twice.</source>
        <translation>Prudence&#xa0;: cela modifie quelque chose. Destructif&#xa0;: cela peut coûter des données ou le service, et la copie demande deux fois.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>What else there is to know before it is done</source>
        <translation>Ce qu’il faut encore savoir avant de le faire</translation>
    </message>
</context>
<context>
    <name>ResumedWalks</name>
    <message>
        <source>The runbook “%1” has no steps to go on with.</source>
        <translation>Le runbook «&#xa0;%1&#xa0;» n’a pas d’étape par où continuer.</translation>
    </message>
    <message>
        <source>The log of “%1” does not say where it began. It stays as it is.</source>
        <translation>Le journal de «&#xa0;%1&#xa0;» ne dit pas où il a commencé. Il reste tel quel.</translation>
    </message>
</context>
<context>
    <name>RuleCatalogue</name>
    <message>
        <source>not checked</source>
        <translation>non contrôlé</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>Told as: %1.</source>
        <translation>Niveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Told as: %1 at work, %2 in practice.</source>
        <translation>Niveau&#xa0;: %1 (travail), %2 (entretien).</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Avant&#xa0;:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>Après&#xa0;:</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>RunbookChecks</name>
    <message>
        <source>Nothing says when to use this runbook. List the alerts, messages or numbers that lead here.</source>
        <translation>Rien ne dit quand utiliser ce runbook. Listez les alertes, messages ou nombres qui y mènent.</translation>
    </message>
    <message>
        <source>“%1” can’t be tested. Add a number, a message or a query.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas vérifiable. Ajoutez un nombre, un message ou une requête.</translation>
    </message>
    <message>
        <source>%1 of %2 symptoms can’t be tested. Add a number, a message or a query to each.</source>
        <translation>%1 symptômes sur %2 ne sont pas vérifiables. Ajoutez à chacun un nombre, un message ou une requête.</translation>
    </message>
    <message>
        <source>Nobody owns this runbook. Name the team that keeps it right.</source>
        <translation>Ce runbook n’est à personne. Nommez l’équipe qui le tient à jour.</translation>
    </message>
    <message>
        <source>“%1” is no owner. Name the team that keeps this runbook right.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un responsable. Nommez l’équipe qui tient ce runbook à jour.</translation>
    </message>
    <message>
        <source>It is not written when this runbook was last tested.</source>
        <translation>Il n’est pas écrit quand ce runbook a été essayé pour la dernière fois.</translation>
    </message>
    <message>
        <source>The last test is in the future: %1.</source>
        <translation>Le dernier essai est dans le futur&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The last test was %n day(s) ago. Go through the steps once, and correct what has changed.</source>
        <translation>
            <numerusform>Le dernier essai date de %n jour. Parcourez les étapes une fois, et corrigez ce qui a changé.</numerusform>
            <numerusform>Le dernier essai date de %n jours. Parcourez les étapes une fois, et corrigez ce qui a changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was used on %1 and has not been changed since. Add what you learned.</source>
        <translation>Il a servi le %1 et n’a pas changé depuis. Ajoutez ce que vous avez appris.</translation>
    </message>
    <message>
        <source>Users notice this, and no step tells them. Say who writes to whom, such as a status page.</source>
        <translation>Les utilisateurs le remarquent, et aucune étape ne les prévient. Dites qui écrit à qui, par exemple sur une page d’état.</translation>
    </message>
    <message>
        <source>The link does not say what is there. Name it, for the day when it can’t be opened.</source>
        <translation>Le lien ne dit pas ce qu’on y trouve. Nommez-le, pour le jour où il ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>This address stands alone. Say what it shows, and what to look for.</source>
        <translation>Cette adresse est seule. Dites ce qu’elle montre, et quoi y chercher.</translation>
    </message>
    <message>
        <source>%1 is only a link. Write what to do there.</source>
        <translation>%1 n’est qu’un lien. Écrivez ce qu’il faut y faire.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” has no end. Say for how long, such as “for 1 h”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de fin. Dites pour combien de temps, par exemple «&#xa0;pendant 1 h&#xa0;».</translation>
    </message>
    <message>
        <source>The silence has no end. Add --duration.</source>
        <translation>Le silence n’a pas de fin. Ajoutez --duration.</translation>
    </message>
    <message>
        <source>Alerts are silenced here, and nothing afterwards switches them on again.</source>
        <translation>Des alertes sont mises en silence ici, et rien ne les rallume ensuite.</translation>
    </message>
    <message>
        <source>It is not written what to do afterwards: the post-mortem, tickets, what to add to this runbook.</source>
        <translation>Il n’est pas écrit quoi faire ensuite&#xa0;: le post-mortem, les tickets, ce qu’il faut ajouter à ce runbook.</translation>
    </message>
    <message>
        <source>Nothing says when it is over. Add “Resolved when” with what to see, and for how long.</source>
        <translation>Rien ne dit quand c’est fini. Ajoutez «&#xa0;Résolu quand&#xa0;», avec ce qu’il faut voir et pendant combien de temps.</translation>
    </message>
    <message>
        <source>It ends as a false alarm, and nothing corrects the alert. Add that somebody tunes it.</source>
        <translation>Il finit en fausse alerte, et rien ne corrige l’alerte. Ajoutez que quelqu’un la règle.</translation>
    </message>
    <message>
        <source>%1 does not say what to do when it is exactly the limit of “%2”.</source>
        <translation>%1 ne dit pas quoi faire quand c’est exactement la limite de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 does not say what to do between “%2” and “%3”.</source>
        <translation>%1 ne dit pas quoi faire entre «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” and “%2” can both be true. Set the limits so that one of them is.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» peuvent être vrais à la fois. Choisissez des limites telles qu’un seul le soit.</translation>
    </message>
    <message>
        <source>%1 does not say where to go when nothing fits. Add “anything else”.</source>
        <translation>%1 ne dit pas où aller quand rien ne convient. Ajoutez «&#xa0;sinon&#xa0;».</translation>
    </message>
    <message>
        <source>%1 of %2 steps that check something do not say where to go when nothing fits. Add “anything else” to each.</source>
        <translation>%1 étapes de contrôle sur %2 ne disent pas où aller quand rien ne convient. Ajoutez «&#xa0;sinon&#xa0;» à chacune.</translation>
    </message>
    <message>
        <source>“%1” is never reached: “%2” before it takes the same. Put the narrower one first.</source>
        <translation>«&#xa0;%1&#xa0;» n’est jamais atteint&#xa0;: «&#xa0;%2&#xa0;», plus haut, prend la même chose. Mettez le plus étroit d’abord.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Écrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A password stands in this command. Let it be asked for, or read it from a file.</source>
        <translation>Un mot de passe est écrit dans cette commande. Faites-le demander, ou lire dans un fichier.</translation>
    </message>
    <message>
        <source>This shows a secret on the screen. Say so, and where not to paste it.</source>
        <translation>Ceci affiche un secret à l’écran. Dites-le, et où ne pas le coller.</translation>
    </message>
    <message>
        <source>%1 has a command and does not say what to expect. Add a sample, or a rule such as “less than 80”.</source>
        <translation>%1 a une commande et ne dit pas à quoi s’attendre. Ajoutez un exemple, ou une règle comme «&#xa0;moins de 80&#xa0;».</translation>
    </message>
    <message>
        <source>%1 of %2 steps and quickfixes with commands do not say what to expect.</source>
        <translation>%1 étapes et correctifs avec commandes sur %2 ne disent pas à quoi s’attendre.</translation>
    </message>
    <message>
        <source>No command says where to run it: on which host, in which context or region, as whom.</source>
        <translation>Aucune commande ne dit où la lancer&#xa0;: sur quel hôte, dans quel contexte ou quelle région, en tant que qui.</translation>
    </message>
    <message>
        <source>%1 does not say where to run the command: host, context or region, user.</source>
        <translation>%1 ne dit pas où lancer la commande&#xa0;: hôte, contexte ou région, utilisateur.</translation>
    </message>
    <message>
        <source>%1 of %2 steps and quickfixes do not say where to run their commands.</source>
        <translation>%1 étapes et correctifs sur %2 ne disent pas où lancer leurs commandes.</translation>
    </message>
    <message>
        <source>Commands and their output are in one block. Split them, so that the commands can be copied.</source>
        <translation>Commandes et sorties sont dans un même bloc. Séparez-les, pour que les commandes se copient.</translation>
    </message>
    <message>
        <source>The prompt is copied with the command. Take it out.</source>
        <translation>L’invite est copiée avec la commande. Ôtez-la.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ôter</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs %n command(s). When it goes wrong, nobody knows at which. Split it.</source>
        <translation>
            <numerusform>%1 lance %n commande. Quand elle échoue, personne ne sait où. Séparez-la.</numerusform>
            <numerusform>%1 lance %n commandes. Quand cela échoue, personne ne sait à laquelle. Séparez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>It names no namespace, so it takes the one that happens to be set.</source>
        <translation>Elle ne nomme pas d’espace de noms, et prend donc celui qui se trouve réglé.</translation>
    </message>
    <message>
        <source>It takes everything there is.</source>
        <translation>Elle prend tout ce qu’il y a.</translation>
    </message>
    <message>
        <source>It takes whatever the star stands for.</source>
        <translation>Elle prend tout ce que remplace l’étoile.</translation>
    </message>
    <message>
        <source>It takes a whole top folder.</source>
        <translation>Elle prend un dossier racine entier.</translation>
    </message>
    <message>
        <source>It takes every row, as there is no WHERE.</source>
        <translation>Elle prend toutes les lignes, faute de WHERE.</translation>
    </message>
    <message>
        <source>It takes the whole bucket.</source>
        <translation>Elle prend tout le bucket.</translation>
    </message>
    <message>
        <source>“%1”: %2 Name what is meant.</source>
        <translation>«&#xa0;%1&#xa0;» : %2 Nommez ce qui est visé.</translation>
    </message>
    <message>
        <source>“%1”: %2 Mark it as caution or destructive, and warn of what it reaches.</source>
        <translation>«&#xa0;%1&#xa0;» : %2 Marquez-la comme prudence ou destructif, et prévenez de ce qu’elle touche.</translation>
    </message>
    <message>
        <source>“%1”: %2 Add a warning that says what it reaches.</source>
        <translation>«&#xa0;%1&#xa0;» : %2 Ajoutez un avertissement qui dit ce qu’elle touche.</translation>
    </message>
    <message>
        <source>%1 does harm before anybody has looked. Put a step before it that only checks.</source>
        <translation>%1 fait des dégâts avant que quelqu’un ait regardé. Mettez devant une étape qui ne fait que contrôler.</translation>
    </message>
    <message>
        <source>What is downloaded here is run unread. Save it, compare its checksum, read it, then run it.</source>
        <translation>Ce qui est téléchargé ici est exécuté sans être lu. Enregistrez-le, comparez sa somme de contrôle, lisez-le, puis lancez-le.</translation>
    </message>
    <message>
        <source>When %1 is empty, this deletes another folder. Write ${%1:?}, which stops then.</source>
        <translation>Quand %1 est vide, ceci supprime un autre dossier. Écrivez ${%1:?}, qui arrête alors tout.</translation>
    </message>
    <message>
        <source>Write ${%1:?}</source>
        <translation>Écrire ${%1:?}</translation>
    </message>
    <message>
        <source>%1 is not called later than %2. Let the times rise.</source>
        <translation>%1 n’est pas appelé plus tard que %2. Faites monter les temps.</translation>
    </message>
    <message numerus="yes">
        <source>The first call for help comes after more than %n minute(s).</source>
        <translation>
            <numerusform>Le premier appel à l’aide vient après plus de %n minute.</numerusform>
            <numerusform>Le premier appel à l’aide vient après plus de %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody is to be called, and no section “Escalation” says after how long, and how.</source>
        <translation>Il faut appeler quelqu’un, et aucune section «&#xa0;Escalade&#xa0;» ne dit au bout de combien de temps, ni comment.</translation>
    </message>
    <message>
        <source>It is not written how to reach %1.</source>
        <translation>Il n’est pas écrit comment joindre %1.</translation>
    </message>
    <message>
        <source>It is not written how to reach anybody: add a channel or a number.</source>
        <translation>Il n’est pas écrit comment joindre quelqu’un&#xa0;: ajoutez un canal ou un numéro.</translation>
    </message>
    <message>
        <source>It is not written what to tell %1.</source>
        <translation>Il n’est pas écrit quoi dire à %1.</translation>
    </message>
    <message>
        <source>It is not written what to tell them: the step reached, what it showed, since when.</source>
        <translation>Il n’est pas écrit quoi leur dire&#xa0;: l’étape atteinte, ce qu’elle a montré, depuis quand.</translation>
    </message>
    <message>
        <source>Nobody comes behind %1. Say whom to call when there is no answer.</source>
        <translation>Personne ne vient derrière %1. Dites qui appeler sans réponse.</translation>
    </message>
    <message>
        <source>Until the first quickfix it can take %1 min, and %2 should be called after %3 min. Let a step on the way escalate.</source>
        <translation>Jusqu’au premier correctif, il peut passer %1 min, et %2 devrait être appelé après %3 min. Faites escalader une étape du chemin.</translation>
    </message>
    <message>
        <source>All this runbook does is to call somebody. Send the alert there.</source>
        <translation>Tout ce que fait ce runbook, c’est appeler quelqu’un. Envoyez-y l’alerte.</translation>
    </message>
    <message>
        <source>It is not written what to do while waiting for an answer.</source>
        <translation>Il n’est pas écrit quoi faire en attendant une réponse.</translation>
    </message>
    <message>
        <source>There is no step %1.</source>
        <translation>Il n’y a pas d’étape %1.</translation>
    </message>
    <message>
        <source>There is no quickfix Q%1.</source>
        <translation>Il n’y a pas de correctif d’urgence Q%1.</translation>
    </message>
    <message>
        <source>There is no permanent fix P%1.</source>
        <translation>Il n’y a pas de correctif définitif P%1.</translation>
    </message>
    <message>
        <source>There is no escalation level E%1.</source>
        <translation>Il n’y a pas de niveau d’escalade E%1.</translation>
    </message>
    <message>
        <source>Link to “#%1”</source>
        <translation>Lier vers «&#xa0;#%1&#xa0;»</translation>
    </message>
    <message>
        <source>The words lead to %1, the link leads to %2.</source>
        <translation>Les mots mènent à %1, le lien mène à %2.</translation>
    </message>
    <message>
        <source>The link leads nowhere: no heading has this address.</source>
        <translation>Le lien ne mène nulle part&#xa0;: aucun titre n’a cette adresse.</translation>
    </message>
    <message>
        <source>%1 Write it, or lead somewhere else.</source>
        <translation>%1 Écrivez-le, ou menez ailleurs.</translation>
    </message>
    <message>
        <source>The library has no runbook “%1”.</source>
        <translation>La bibliothèque n’a pas de runbook «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No branch leads to %1. Lead to it from a step, or take it out.</source>
        <translation>Aucune branche ne mène à %1. Menez-y depuis une étape, ou ôtez-le.</translation>
    </message>
    <message>
        <source>No branch leads to %1 of the %2 steps.</source>
        <translation>Aucune branche ne mène à %1 des %2 étapes.</translation>
    </message>
    <message>
        <source>No branch leads to %1 of the %2 quickfixes.</source>
        <translation>Aucune branche ne mène à %1 des %2 correctifs d’urgence.</translation>
    </message>
    <message>
        <source>There is no way out of this circle: %1. Add a branch that leaves it.</source>
        <translation>Il n’y a pas d’issue à cette boucle&#xa0;: %1. Ajoutez une branche qui en sort.</translation>
    </message>
    <message>
        <source>Nothing says how often to go round: %1. Add “at most 3 times”, or a branch by time.</source>
        <translation>Rien ne dit combien de fois tourner&#xa0;: %1. Ajoutez «&#xa0;au plus 3 fois&#xa0;», ou une branche selon le temps.</translation>
    </message>
    <message>
        <source>%1 is a dead end: say where to go from here, to whom to escalate, or that it is resolved.</source>
        <translation>%1 est une impasse&#xa0;: dites où aller ensuite, à qui escalader, ou que c’est résolu.</translation>
    </message>
    <message>
        <source>There is more than one step %1.</source>
        <translation>Il y a plus d’une étape %1.</translation>
    </message>
    <message>
        <source>There is more than one quickfix Q%1.</source>
        <translation>Il y a plus d’un correctif d’urgence Q%1.</translation>
    </message>
    <message>
        <source>There is more than one permanent fix P%1.</source>
        <translation>Il y a plus d’un correctif définitif P%1.</translation>
    </message>
    <message>
        <source>Step %1 stands behind step %2. Number the steps in their order.</source>
        <translation>L’étape %1 vient après l’étape %2. Numérotez les étapes dans l’ordre.</translation>
    </message>
    <message>
        <source>%1 may be done more than once. Say that it can be repeated safely (“idempotent”), or lead somewhere else the second time.</source>
        <translation>%1 peut être fait plus d’une fois. Dites que cela se répète sans risque («&#xa0;idempotent&#xa0;»), ou menez ailleurs la deuxième fois.</translation>
    </message>
    <message>
        <source>The steps leave nothing to decide. A script could do them.</source>
        <translation>Les étapes ne laissent rien à décider. Un script pourrait les faire.</translation>
    </message>
    <message numerus="yes">
        <source>It takes %n step(s) until the first quickfix. Put what stops the damage earlier.</source>
        <translation>
            <numerusform>Il faut %n étape jusqu’au premier correctif. Mettez plus tôt ce qui arrête les dégâts.</numerusform>
            <numerusform>Il faut %n étapes jusqu’au premier correctif. Mettez plus tôt ce qui arrête les dégâts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %n minute(s) until the first quickfix. Put what stops the damage earlier.</source>
        <translation>
            <numerusform>Il faut %n minute jusqu’au premier correctif. Mettez plus tôt ce qui arrête les dégâts.</numerusform>
            <numerusform>Il faut %n minutes jusqu’au premier correctif. Mettez plus tôt ce qui arrête les dégâts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) one behind the other</source>
        <translation>
            <numerusform>%n étape à la suite</numerusform>
            <numerusform>%n étapes à la suite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n way(s) through</source>
        <translation>
            <numerusform>plus de %n chemin</numerusform>
            <numerusform>plus de %n chemins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) through</source>
        <translation>
            <numerusform>%n chemin</numerusform>
            <numerusform>%n chemins</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a lot for one runbook: %1. Move a part into one of its own.</source>
        <translation>C’est beaucoup pour un runbook&#xa0;: %1. Mettez-en une partie dans un autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) stand for values, and nothing says what they are: %1. Add a section “Placeholders”.</source>
        <translation>
            <numerusform>%n nom remplace une valeur, et rien ne dit ce que c’est&#xa0;: %1. Ajoutez une section «&#xa0;Valeurs à remplacer&#xa0;».</numerusform>
            <numerusform>%n noms remplacent des valeurs, et rien ne dit ce qu’ils sont&#xa0;: %1. Ajoutez une section «&#xa0;Valeurs à remplacer&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing says what %1 is and how to find it. Add it to the placeholders.</source>
        <translation>Rien ne dit ce qu’est %1 ni où le trouver. Ajoutez-le aux valeurs à remplacer.</translation>
    </message>
    <message>
        <source>%1 is explained, and no command uses it.</source>
        <translation>%1 est expliqué, et aucune commande ne s’en sert.</translation>
    </message>
    <message>
        <source>Pasted into a shell, “%1” reads from a file and writes to another. Write ${%2:?}.</source>
        <translation>Collé dans un shell, «&#xa0;%1&#xa0;» lit un fichier et écrit dans un autre. Écrivez ${%2:?}.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>Values are written in more than one way: %1. Keep to one.</source>
        <translation>Les valeurs sont écrites de plusieurs façons&#xa0;: %1. Tenez-vous à une seule.</translation>
    </message>
    <message>
        <source>%1 uses %2, and there is a way to it on which no step has found it.</source>
        <translation>%1 se sert de %2, et un chemin y mène sans qu’une étape l’ait trouvé.</translation>
    </message>
    <message>
        <source>%1 does not say how to see that it helped. Add “Verify: …”.</source>
        <translation>%1 ne dit pas comment voir que cela a aidé. Ajoutez «&#xa0;Vérifier&#xa0;: …&#xa0;».</translation>
    </message>
    <message>
        <source>%1 of %2 quickfixes do not say how to see that they helped. Add “Verify: …” to each.</source>
        <translation>%1 correctifs d’urgence sur %2 ne disent pas comment voir qu’ils ont aidé. Ajoutez «&#xa0;Vérifier&#xa0;: …&#xa0;» à chacun.</translation>
    </message>
    <message>
        <source>%1 does not say how to undo it. Add “Undo: …”, or that it cannot be undone, and why.</source>
        <translation>%1 ne dit pas comment l’annuler. Ajoutez «&#xa0;Annuler&#xa0;: …&#xa0;», ou que c’est impossible, et pourquoi.</translation>
    </message>
    <message>
        <source>%1 of %2 steps and quickfixes that change something do not say how to undo it.</source>
        <translation>%1 étapes et correctifs qui changent quelque chose sur %2 ne disent pas comment l’annuler.</translation>
    </message>
    <message>
        <source>Nothing lasting follows %1. Add a permanent fix or a ticket, or say that none is needed.</source>
        <translation>Rien de durable ne suit %1. Ajoutez un correctif définitif ou un ticket, ou dites qu’il n’en faut pas.</translation>
    </message>
    <message>
        <source>Nothing lasting follows %1 of the %2 quickfixes. Add a permanent fix or a ticket, or say that none is needed.</source>
        <translation>Rien de durable ne suit %1 des %2 correctifs d’urgence. Ajoutez un correctif définitif ou un ticket, ou dites qu’il n’en faut pas.</translation>
    </message>
    <message>
        <source>%1 changes by hand what a file describes. Add a step that puts it into that file, or the next rollout takes it back.</source>
        <translation>%1 change à la main ce qu’un fichier décrit. Ajoutez une étape qui le met dans ce fichier, sinon le prochain déploiement le reprend.</translation>
    </message>
    <message>
        <source>“%1” leaves it open. Write what to look for, and from which value on.</source>
        <translation>«&#xa0;%1&#xa0;» laisse la question ouverte. Écrivez quoi chercher, et à partir de quelle valeur.</translation>
    </message>
    <message>
        <source>“%1” does not say how. Write the command, and what to look for in its output.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas comment. Écrivez la commande, et quoi chercher dans sa sortie.</translation>
    </message>
    <message>
        <source>“%1” is no instruction. Begin with a verb: check, restart, ask.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une consigne. Commencez par un verbe&#xa0;: vérifier, redémarrer, demander.</translation>
    </message>
    <message>
        <source>%1 of %2 steps have a title that is no instruction. Begin with a verb: check, restart, ask.</source>
        <translation>%1 étapes sur %2 ont un titre qui n’est pas une consigne. Commencez par un verbe&#xa0;: vérifier, redémarrer, demander.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Quickfix Q%1</source>
        <translation>Correctif d’urgence Q%1</translation>
    </message>
    <message>
        <source>This block</source>
        <translation>Ce bloc</translation>
    </message>
    <message>
        <source>Nothing stops the command when “%1” is not filled in. Write ${%2:?}, in double quotes.</source>
        <translation>Rien n’arrête la commande quand «&#xa0;%1&#xa0;» n’est pas rempli. Écrivez ${%2:?}, entre guillemets doubles.</translation>
    </message>
    <message>
        <source>Add a list of what to do</source>
        <translation>Ajouter une liste de ce qu’il faut faire</translation>
    </message>
    <message>
        <source>There is no step 0: the step that these words name was taken out. Name another one, or take the words out.</source>
        <translation>Il n’y a pas d’étape 0&#xa0;: l’étape que ces mots désignent a été ôtée. Nommez-en une autre, ou ôtez ces mots.</translation>
    </message>
    <message>
        <source>Add the section</source>
        <translation>Ajouter la section</translation>
    </message>
    <message>
        <source>Add %1 to the placeholders</source>
        <translation>Ajouter %1 aux valeurs à remplacer</translation>
    </message>
    <message>
        <source>“%1” opens an editor. Say what to change, and how to save and leave it, such as :wq.</source>
        <translation>«&#xa0;%1&#xa0;» ouvre un éditeur. Dites quoi changer, et comment enregistrer et en sortir, par exemple&#xa0;:wq.</translation>
    </message>
    <message>
        <source>“%1” goes on until somebody stops it. Say how, such as Ctrl+C.</source>
        <translation>«&#xa0;%1&#xa0;» continue jusqu’à ce qu’on l’arrête. Dites comment, par exemple Ctrl+C.</translation>
    </message>
    <message>
        <source>It takes everything that has this label.</source>
        <translation>Elle prend tout ce qui porte ce label.</translation>
    </message>
    <message>
        <source>“%1”: nobody has written this part yet. Write it, or take it out.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: personne n’a encore écrit cette partie. Écrivez-la, ou retirez-la.</translation>
    </message>
    <message>
        <source>Nobody is named who can help when these steps do not. Add a section “Escalation” with times.</source>
        <translation>Personne n’est nommé qui puisse aider quand ces étapes n’aident pas. Ajoutez une section «&#xa0;Escalade&#xa0;» avec des délais.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing says which of the %n quickfixes helps when. Lead to each from a step: “if …, apply Q1”.</source>
        <translation>
            <numerusform>Rien ne dit quand le quickfix aide. Menez-y depuis une étape&#xa0;: «&#xa0;si …, appliquer Q1&#xa0;».</numerusform>
            <numerusform>Rien ne dit lequel des %n quickfixes aide quand. Menez à chacun depuis une étape&#xa0;: «&#xa0;si …, appliquer Q1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The block of code before this is never closed: all that follows is a part of it. Close it with ```.</source>
        <translation>Le bloc de code qui précède n’est jamais fermé&#xa0;: tout ce qui suit en fait partie. Fermez-le avec ```.</translation>
    </message>
    <message>
        <source>A shell refuses the line with “%1”, and does not say what is missing. Write ${%2:?}.</source>
        <translation>Un shell refuse la ligne avec «&#xa0;%1&#xa0;», sans dire ce qui manque. Écrivez ${%2:?}.</translation>
    </message>
</context>
<context>
    <name>RunbookFields</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Quickfix Q%1: %2</source>
        <translation>Correctif Q%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Permanent fix P%1: %2</source>
        <translation>Correctif définitif P%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Escalate to E%1: %2</source>
        <translation>Escalader à E%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>End: resolved</source>
        <translation>Fin&#xa0;: résolu</translation>
    </message>
    <message>
        <source>End: false alarm</source>
        <translation>Fin&#xa0;: fausse alerte</translation>
    </message>
    <message>
        <source>End: handed over</source>
        <translation>Fin&#xa0;: relais passé</translation>
    </message>
    <message>
        <source>End: stop</source>
        <translation>Fin&#xa0;: arrêt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>prudence</translation>
    </message>
    <message>
        <source>destructive</source>
        <translation>destructif</translation>
    </message>
    <message>
        <source>Escalate to E%1</source>
        <translation>Escalader vers E%1</translation>
    </message>
</context>
<context>
    <name>RunbookGraph</name>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Fausse alerte</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Relais passé</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>RunbookPlace</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Valeurs à remplacer</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Quickfix Q%1</source>
        <translation>Correctif Q%1</translation>
    </message>
    <message>
        <source>Permanent fixes</source>
        <translation>Correctifs définitifs</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalade</translation>
    </message>
    <message>
        <source>End and aftermath</source>
        <translation>Fin et suites</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Généralités</translation>
    </message>
</context>
<context>
    <name>RunbookRules</name>
    <message>
        <source>The checks of a runbook</source>
        <translation>Les contrôles d’un runbook</translation>
    </message>
    <message>
        <source>Every finding says where it is and what to do. What does not fit a runbook can be hidden there for a while, with a reason.</source>
        <translation>Chaque constat dit où il se trouve et ce qu’il faut faire. S’il ne convient pas à un runbook, il peut y être masqué un certain temps, avec une raison.</translation>
    </message>
    <message>
        <source>Which incident it is for</source>
        <translation>À quel incident il sert</translation>
    </message>
    <message>
        <source>Who is paged has to see in one look whether this is the right page.</source>
        <translation>Qui est d’astreinte doit voir d’un coup d’œil si c’est la bonne page.</translation>
    </message>
    <message>
        <source>prometheus-operator, Runbook template</source>
        <translation>prometheus-operator, modèle de runbook</translation>
    </message>
    <message>
        <source>a runbook that begins with commands</source>
        <translation>un runbook qui commence par des commandes</translation>
    </message>
    <message>
        <source>Symptoms: alert CheckoutErrors; the log says `too many connections`</source>
        <translation>Symptômes&#xa0;: alerte CheckoutErrors&#xa0;; le log dit `too many connections`</translation>
    </message>
    <message>
        <source>Symptoms can be tested</source>
        <translation>Des symptômes vérifiables</translation>
    </message>
    <message>
        <source>“Slow” is different for everybody; a number or a message is not.</source>
        <translation>«&#xa0;Lent&#xa0;» n’est pas le même pour tous&#xa0;; un nombre ou un message, si.</translation>
    </message>
    <message>
        <source>The site is slow</source>
        <translation>Le site est lent</translation>
    </message>
    <message>
        <source>95 % of the requests take more than 2 s</source>
        <translation>95 % des requêtes prennent plus de 2 s</translation>
    </message>
    <message>
        <source>An owner</source>
        <translation>Un responsable</translation>
    </message>
    <message>
        <source>What nobody owns is wrong after the next change.</source>
        <translation>Ce qui n’est à personne est faux après le prochain changement.</translation>
    </message>
    <message>
        <source>runbook-lint</source>
        <translation>runbook-lint</translation>
    </message>
    <message>
        <source>Owner: TBD</source>
        <translation>Responsable&#xa0;: à définir</translation>
    </message>
    <message>
        <source>Owner: payments team</source>
        <translation>Responsable&#xa0;: équipe paiements</translation>
    </message>
    <message>
        <source>Tested not long ago</source>
        <translation>Essayé il y a peu</translation>
    </message>
    <message>
        <source>Details of a runbook age as fast as the system. A test shows which.</source>
        <translation>Les détails d’un runbook vieillissent aussi vite que le système. Un essai montre lesquels.</translation>
    </message>
    <message>
        <source>Google SRE Workbook, chapter 8</source>
        <translation>Google SRE Workbook, chapitre 8</translation>
    </message>
    <message>
        <source>Last tested: 2023-02-01</source>
        <translation>Dernier essai&#xa0;: 2023-02-01</translation>
    </message>
    <message>
        <source>Last tested: 2026-01-10, staging, passed</source>
        <translation>Dernier essai&#xa0;: 2026-01-10, préproduction, réussi</translation>
    </message>
    <message>
        <source>Somebody to call</source>
        <translation>Quelqu’un à appeler</translation>
    </message>
    <message>
        <source>When the steps do not help, the next move is a person, and not a search for one.</source>
        <translation>Quand les étapes n’aident pas, la suite est une personne, pas la recherche d’une personne.</translation>
    </message>
    <message>
        <source>no section about escalation</source>
        <translation>aucune section sur l’escalade</translation>
    </message>
    <message>
        <source>After 30 min: lead developer, #incidents</source>
        <translation>Après 30 min&#xa0;: lead dev, #incidents</translation>
    </message>
    <message>
        <source>Escalation that works at night</source>
        <translation>Une escalade qui marche la nuit</translation>
    </message>
    <message>
        <source>Each level has a later time, a way to be reached, what to tell them, and somebody behind the last one. The first one comes within 30 minutes, or 15 for a P1.</source>
        <translation>Chaque niveau a un temps plus tardif, un moyen de le joindre, ce qu’il faut lui dire, et quelqu’un derrière le dernier. Le premier vient dans les 30 minutes, ou 15 pour un P1.</translation>
    </message>
    <message>
        <source>PagerDuty, Incident response</source>
        <translation>PagerDuty, Incident response</translation>
    </message>
    <message>
        <source>30 min lead, 20 min CTO</source>
        <translation>30 min lead, 20 min CTO</translation>
    </message>
    <message>
        <source>20 min lead (pager), 40 min CTO (phone; else the head of operations)</source>
        <translation>20 min lead (pager), 40 min CTO (téléphone&#xa0;; sinon le responsable des opérations)</translation>
    </message>
    <message>
        <source>Help before the time is over</source>
        <translation>De l’aide avant l’heure</translation>
    </message>
    <message>
        <source>When the way to the first quickfix is longer than the time until help is called, a step on it has to say so.</source>
        <translation>Quand le chemin vers le premier correctif est plus long que le temps avant d’appeler à l’aide, une étape doit le dire.</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>règle maison</translation>
    </message>
    <message>
        <source>40 minutes of checks, escalation after 15</source>
        <translation>40 minutes de contrôles, escalade après 15</translation>
    </message>
    <message>
        <source>Step 4: longer than 10 min → escalate E1</source>
        <translation>Étape 4&#xa0;: plus de 10 min → escalader à E1</translation>
    </message>
    <message>
        <source>More than a phone number</source>
        <translation>Plus qu’un numéro de téléphone</translation>
    </message>
    <message>
        <source>If all it says is whom to call, the alert can call them.</source>
        <translation>S’il dit seulement qui appeler, l’alerte peut l’appeler.</translation>
    </message>
    <message>
        <source>PagerDuty, Alerting principles</source>
        <translation>PagerDuty, principes d’alerte</translation>
    </message>
    <message>
        <source>Call the database team.</source>
        <translation>Appelez l’équipe base de données.</translation>
    </message>
    <message>
        <source>the alert goes to the database team</source>
        <translation>l’alerte va à l’équipe base de données</translation>
    </message>
    <message>
        <source>Users are told</source>
        <translation>Les utilisateurs sont prévenus</translation>
    </message>
    <message>
        <source>What they notice, they ask about. A message saves many calls.</source>
        <translation>Ils demandent ce qu’ils remarquent. Un message évite bien des appels.</translation>
    </message>
    <message>
        <source>Symptoms: customers see errors</source>
        <translation>Symptômes&#xa0;: les clients voient des erreurs</translation>
    </message>
    <message>
        <source>Step 2 (notify): entry on the status page</source>
        <translation>Étape 2 (notification)&#xa0;: un mot sur la page d’état</translation>
    </message>
    <message>
        <source>What comes afterwards</source>
        <translation>Ce qui vient après</translation>
    </message>
    <message>
        <source>The post-mortem, tickets and corrections are forgotten the next morning unless they are written down here.</source>
        <translation>Post-mortem, tickets et corrections sont oubliés le lendemain s’ils ne sont pas écrits ici.</translation>
    </message>
    <message>
        <source>PagerDuty, After an incident</source>
        <translation>PagerDuty, après un incident</translation>
    </message>
    <message>
        <source>the last section is “Escalation”</source>
        <translation>la dernière section est «&#xa0;Escalade&#xa0;»</translation>
    </message>
    <message>
        <source>After the incident: write the post-mortem, lift the silences</source>
        <translation>Après l’incident&#xa0;: écrire le post-mortem, lever les silences</translation>
    </message>
    <message>
        <source>Links say what is there</source>
        <translation>Les liens disent ce qu’on y trouve</translation>
    </message>
    <message>
        <source>Addresses move, and rights are missing at night. A sentence remains.</source>
        <translation>Les adresses changent, et les droits manquent la nuit. Une phrase reste.</translation>
    </message>
    <message>
        <source>prometheus-operator, issue 48</source>
        <translation>prometheus-operator, ticket 48</translation>
    </message>
    <message>
        <source>`See [here](https://grafana.example/d/abc)`</source>
        <translation>`Voir [ici](https://grafana.example/d/abc)`</translation>
    </message>
    <message>
        <source>`[Connections in use](https://grafana.example/d/abc)`: above 90 is too many</source>
        <translation>`[Connexions prises](https://grafana.example/d/abc)`&#xa0;: au-dessus de 90, c’est trop</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>Quand c’est fini</translation>
    </message>
    <message>
        <source>Without a criterion one stops when it looks better.</source>
        <translation>Sans critère, on s’arrête quand cela a l’air d’aller mieux.</translation>
    </message>
    <message>
        <source>no section “Resolved when”</source>
        <translation>aucune section «&#xa0;Résolu quand&#xa0;»</translation>
    </message>
    <message>
        <source>Resolved when: errors below 0.1 % for 10 minutes</source>
        <translation>Résolu quand&#xa0;: erreurs sous 0,1 % pendant 10 minutes</translation>
    </message>
    <message>
        <source>What to do while waiting</source>
        <translation>Que faire en attendant</translation>
    </message>
    <message>
        <source>Between the call and the answer lie minutes in which something can be collected or tried.</source>
        <translation>Entre l’appel et la réponse, il y a des minutes pour relever ou essayer quelque chose.</translation>
    </message>
    <message>
        <source>anything else → escalate E1</source>
        <translation>sinon → escalader à E1</translation>
    </message>
    <message>
        <source>Escalation: while waiting, save the logs of the last hour</source>
        <translation>Escalade&#xa0;: en attendant, sauver les logs de la dernière heure</translation>
    </message>
    <message>
        <source>A false alarm corrects the alert</source>
        <translation>Une fausse alerte corrige l’alerte</translation>
    </message>
    <message>
        <source>Alerts that are wrong once are ignored the next time.</source>
        <translation>Une alerte qui a tort une fois est ignorée la fois suivante.</translation>
    </message>
    <message>
        <source>below 1 % → false alarm</source>
        <translation>sous 1 % → fausse alerte</translation>
    </message>
    <message>
        <source>After a false alarm: raise the threshold of the alert</source>
        <translation>Après une fausse alerte&#xa0;: relever le seuil de l’alerte</translation>
    </message>
    <message>
        <source>Quickfixes are verified</source>
        <translation>Les correctifs d’urgence sont vérifiés</translation>
    </message>
    <message>
        <source>A command that ran is not yet a service that works.</source>
        <translation>Une commande passée n’est pas encore un service qui marche.</translation>
    </message>
    <message>
        <source>Q1: restart the backend</source>
        <translation>Q1&#xa0;: redémarrer le backend</translation>
    </message>
    <message>
        <source>Q1: restart the backend. Verify: errors below 1 % for 5 minutes</source>
        <translation>Q1&#xa0;: redémarrer le backend. Vérifier&#xa0;: erreurs sous 1 % pendant 5 minutes</translation>
    </message>
    <message>
        <source>Changes can be undone</source>
        <translation>Les changements s’annulent</translation>
    </message>
    <message>
        <source>The fix may be wrong. Then the way back is needed at once.</source>
        <translation>Le correctif peut être le mauvais. Il faut alors le chemin du retour tout de suite.</translation>
    </message>
    <message>
        <source>kubectl scale deploy/api --replicas=9</source>
        <translation>kubectl scale deploy/api --replicas=9</translation>
    </message>
    <message>
        <source>Undo: kubectl scale deploy/api --replicas=3</source>
        <translation>Annuler&#xa0;: kubectl scale deploy/api --replicas=3</translation>
    </message>
    <message>
        <source>A quickfix leads to a permanent fix</source>
        <translation>Un correctif d’urgence mène à un correctif définitif</translation>
    </message>
    <message>
        <source>What only helps for a night comes back, unless a fix or a ticket follows.</source>
        <translation>Ce qui n’aide que pour une nuit revient, sauf si un correctif ou un ticket suit.</translation>
    </message>
    <message>
        <source>Q1: raise the limit</source>
        <translation>Q1&#xa0;: relever la limite</translation>
    </message>
    <message>
        <source>Q1: raise the limit. Then: plan P1, a pool that reuses connections</source>
        <translation>Q1&#xa0;: relever la limite. Ensuite&#xa0;: prévoir P1, un pool qui réutilise les connexions</translation>
    </message>
    <message>
        <source>Dangerous commands are marked</source>
        <translation>Les commandes dangereuses sont marquées</translation>
    </message>
    <message>
        <source>At three in the morning nobody sees what a command deletes. The runbook says it.</source>
        <translation>À trois heures du matin, personne ne voit ce qu’une commande supprime. Le runbook le dit.</translation>
    </message>
    <message>
        <source>kubectl delete pvc data-0</source>
        <translation>kubectl delete pvc data-0</translation>
    </message>
    <message>
        <source>Warning: deletes the data of replica 0. Blast radius: one replica</source>
        <translation>Attention&#xa0;: supprime les données de la réplique 0. Portée&#xa0;: une réplique</translation>
    </message>
    <message>
        <source>Look first, then act</source>
        <translation>Regarder, puis agir</translation>
    </message>
    <message>
        <source>A destructive step that can be reached without a check hits the healthy system as well.</source>
        <translation>Une étape destructive atteinte sans contrôle touche aussi le système sain.</translation>
    </message>
    <message>
        <source>Gruntwork, Runbooks</source>
        <translation>Gruntwork, Runbooks</translation>
    </message>
    <message>
        <source>Step 1: drop the replica</source>
        <translation>Étape 1&#xa0;: supprimer la réplique</translation>
    </message>
    <message>
        <source>Step 1: is the replica behind? Step 2: drop it</source>
        <translation>Étape 1&#xa0;: la réplique est-elle en retard&#xa0;? Étape 2&#xa0;: la supprimer</translation>
    </message>
    <message>
        <source>Commands name what they mean</source>
        <translation>Les commandes nomment ce qu’elles visent</translation>
    </message>
    <message>
        <source>Without a namespace, a name or a WHERE a command reaches as far as it can.</source>
        <translation>Sans espace de noms, sans nom ou sans WHERE, une commande va aussi loin qu’elle peut.</translation>
    </message>
    <message>
        <source>kubectl delete pod api-0</source>
        <translation>kubectl delete pod api-0</translation>
    </message>
    <message>
        <source>kubectl --namespace shop delete pod api-0</source>
        <translation>kubectl --namespace shop delete pod api-0</translation>
    </message>
    <message>
        <source>No download straight into a shell</source>
        <translation>Aucun téléchargement droit dans un shell</translation>
    </message>
    <message>
        <source>Nobody knows what the server sends today.</source>
        <translation>Personne ne sait ce que le serveur envoie aujourd’hui.</translation>
    </message>
    <message>
        <source>curl https://example.com/fix.sh | sh</source>
        <translation>curl https://example.com/fix.sh | sh</translation>
    </message>
    <message>
        <source>curl -O …; sha256sum -c …; sh fix.sh</source>
        <translation>curl -O …&#xa0;; sha256sum -c …&#xa0;; sh fix.sh</translation>
    </message>
    <message>
        <source>No deletion below an empty variable</source>
        <translation>Aucune suppression sous une variable vide</translation>
    </message>
    <message>
        <source>With an empty variable the path begins at the root.</source>
        <translation>Avec une variable vide, le chemin commence à la racine.</translation>
    </message>
    <message>
        <source>ShellCheck, SC2115</source>
        <translation>ShellCheck, SC2115</translation>
    </message>
    <message>
        <source>rm -rf &quot;$DIR/cache&quot;</source>
        <translation>rm -rf &quot;$DIR/cache&quot;</translation>
    </message>
    <message>
        <source>rm -rf &quot;${DIR:?}/cache&quot;</source>
        <translation>rm -rf &quot;${DIR:?}/cache&quot;</translation>
    </message>
    <message>
        <source>No secrets</source>
        <translation>Aucun secret</translation>
    </message>
    <message>
        <source>A runbook is copied and shared. Keys and passwords in it are known to all; commands that show one say so.</source>
        <translation>Un runbook est copié et partagé. Les clés et mots de passe qu’il contient sont connus de tous&#xa0;; une commande qui en montre un le dit.</translation>
    </message>
    <message>
        <source>psql postgres://admin:hunter22@db</source>
        <translation>psql postgres://admin:hunter22@db</translation>
    </message>
    <message>
        <source>PGPASSFILE=~/.pgpass psql -h db</source>
        <translation>PGPASSFILE=~/.pgpass psql -h db</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>À quoi s’attendre</translation>
    </message>
    <message>
        <source>Only who knows the healthy output can tell that another one is not.</source>
        <translation>Seul qui connaît la sortie saine voit qu’une autre ne l’est pas.</translation>
    </message>
    <message>
        <source>docker ps</source>
        <translation>docker ps</translation>
    </message>
    <message>
        <source>docker ps. Expected when healthy: `Up 3 days`</source>
        <translation>docker ps. Attendu si tout va bien&#xa0;: `Up 3 days`</translation>
    </message>
    <message>
        <source>Where to run it</source>
        <translation>Où la lancer</translation>
    </message>
    <message>
        <source>The right command on the wrong cluster is an incident of its own.</source>
        <translation>La bonne commande sur le mauvais cluster est un incident à elle seule.</translation>
    </message>
    <message>
        <source>kubectl get pods</source>
        <translation>kubectl get pods</translation>
    </message>
    <message>
        <source>*check · from: bastion, context shop-prod*</source>
        <translation>*contrôle · depuis&#xa0;: bastion, contexte shop-prod*</translation>
    </message>
    <message>
        <source>Blocks that can be copied</source>
        <translation>Des blocs qui se copient</translation>
    </message>
    <message>
        <source>Prompts and outputs end up in the shell as commands.</source>
        <translation>Invites et sorties finissent dans le shell comme des commandes.</translation>
    </message>
    <message>
        <source>GitHub Docs, style guide</source>
        <translation>GitHub Docs, guide de style</translation>
    </message>
    <message>
        <source>$ docker ps</source>
        <translation>$ docker ps</translation>
    </message>
    <message>
        <source>One act for each step</source>
        <translation>Un acte par étape</translation>
    </message>
    <message>
        <source>A branch is about one output. After four commands nobody knows which.</source>
        <translation>Une branche porte sur une sortie. Après quatre commandes, personne ne sait laquelle.</translation>
    </message>
    <message>
        <source>stop, copy, change and start in one block</source>
        <translation>arrêter, copier, changer et relancer dans un bloc</translation>
    </message>
    <message>
        <source>four steps</source>
        <translation>quatre étapes</translation>
    </message>
    <message>
        <source>How to leave a program</source>
        <translation>Comment quitter un programme</translation>
    </message>
    <message>
        <source>A terminal that does not come back costs minutes, and the next command goes to the wrong place.</source>
        <translation>Un terminal qui ne rend pas la main coûte des minutes, et la commande suivante part au mauvais endroit.</translation>
    </message>
    <message>
        <source>tail -f app.log</source>
        <translation>tail -f app.log</translation>
    </message>
    <message>
        <source>tail -f app.log (leave with Ctrl+C)</source>
        <translation>tail -f app.log (quitter avec Ctrl+C)</translation>
    </message>
    <message>
        <source>Changes by hand go into Git</source>
        <translation>Les changements à la main vont dans Git</translation>
    </message>
    <message>
        <source>The next rollout takes back what no file knows.</source>
        <translation>Le prochain déploiement reprend ce qu’aucun fichier ne connaît.</translation>
    </message>
    <message>
        <source>kubectl edit configmap pool</source>
        <translation>kubectl edit configmap pool</translation>
    </message>
    <message>
        <source>kubectl edit configmap pool; afterwards: the same in the repository</source>
        <translation>kubectl edit configmap pool&#xa0;; ensuite&#xa0;: la même chose dans le dépôt</translation>
    </message>
    <message>
        <source>Silences end</source>
        <translation>Les silences finissent</translation>
    </message>
    <message>
        <source>An alert that was switched off for an hour is still off at the next incident.</source>
        <translation>Une alerte coupée pour une heure l’est encore au prochain incident.</translation>
    </message>
    <message>
        <source>Silence the alert.</source>
        <translation>Mettez l’alerte en silence.</translation>
    </message>
    <message>
        <source>Silence the alert for 1 h. Afterwards: lift the silences</source>
        <translation>Mettez l’alerte en silence pour 1 h. Ensuite&#xa0;: lever les silences</translation>
    </message>
    <message>
        <source>Hidden findings have a reason</source>
        <translation>Un constat masqué a une raison</translation>
    </message>
    <message>
        <source>A finding that does not fit can be hidden in its section, with a reason, a name and a last day. Then it comes back.</source>
        <translation>Un constat qui ne convient pas peut être masqué dans sa section, avec une raison, un nom et un dernier jour. Puis il revient.</translation>
    </message>
    <message>
        <source>`&lt;!-- recount:ignore RB33 --&gt;`</source>
        <translation>`&lt;!-- recount:ignore RB33 --&gt;`</translation>
    </message>
    <message>
        <source>`&lt;!-- recount:ignore RB33 until=2026-12-31 by=ana reason=&quot;only one host&quot; --&gt;`</source>
        <translation>`&lt;!-- recount:ignore RB33 until=2026-12-31 by=ana reason=&quot;un seul hôte&quot; --&gt;`</translation>
    </message>
    <message>
        <source>Every branch leads somewhere</source>
        <translation>Chaque branche mène quelque part</translation>
    </message>
    <message>
        <source>Who follows a branch to a step that is not there stands alone with the incident.</source>
        <translation>Qui suit une branche vers une étape qui n’existe pas reste seul avec l’incident.</translation>
    </message>
    <message>
        <source>go to Step 9 (there are 6 steps)</source>
        <translation>aller à l’étape 9 (il y en a 6)</translation>
    </message>
    <message>
        <source>go to Step 6</source>
        <translation>aller à l’étape 6</translation>
    </message>
    <message>
        <source>Every step can be reached</source>
        <translation>Chaque étape est atteignable</translation>
    </message>
    <message>
        <source>A step that no branch leads to is never done. Either a branch is missing, or the step is left over.</source>
        <translation>Une étape où ne mène aucune branche n’est jamais faite. Il manque une branche, ou l’étape est de trop.</translation>
    </message>
    <message>
        <source>Grafana OnCall, issue 934; our own</source>
        <translation>Grafana OnCall, ticket 934&#xa0;; la nôtre</translation>
    </message>
    <message>
        <source>Step 5, and nothing leads to it</source>
        <translation>L’étape 5, et rien n’y mène</translation>
    </message>
    <message>
        <source>Step 4: anything else → go to Step 5</source>
        <translation>Étape 4&#xa0;: sinon → aller à l’étape 5</translation>
    </message>
    <message>
        <source>Every circle has a way out</source>
        <translation>Chaque boucle a une issue</translation>
    </message>
    <message>
        <source>Steps that only lead to each other never end.</source>
        <translation>Des étapes qui ne mènent que les unes aux autres ne finissent jamais.</translation>
    </message>
    <message>
        <source>Step 2 → Step 3 → Step 2</source>
        <translation>Étape 2 → étape 3 → étape 2</translation>
    </message>
    <message>
        <source>Step 3: third time → escalate E1</source>
        <translation>Étape 3&#xa0;: troisième fois → escalader à E1</translation>
    </message>
    <message>
        <source>Circles have a bound</source>
        <translation>Les boucles ont une borne</translation>
    </message>
    <message>
        <source>“Repeat until it works” needs a number or a time, or nobody knows when to stop.</source>
        <translation>«&#xa0;Recommencer jusqu’à ce que ça marche&#xa0;» a besoin d’un nombre ou d’un temps, sinon personne ne sait quand arrêter.</translation>
    </message>
    <message>
        <source>Grafana OnCall, issue 3760</source>
        <translation>Grafana OnCall, ticket 3760</translation>
    </message>
    <message>
        <source>anything else → go to Step 2</source>
        <translation>sinon → aller à l’étape 2</translation>
    </message>
    <message>
        <source>*check · at most 3 times*, anything else → go to Step 2</source>
        <translation>*contrôle · au plus 3 fois*, sinon → aller à l’étape 2</translation>
    </message>
    <message>
        <source>No dead ends</source>
        <translation>Aucune impasse</translation>
    </message>
    <message>
        <source>Every way ends with “resolved”, a false alarm, or somebody who goes on.</source>
        <translation>Chaque chemin finit par «&#xa0;résolu&#xa0;», une fausse alerte, ou quelqu’un qui continue.</translation>
    </message>
    <message>
        <source>Step 6, the last one, without a branch</source>
        <translation>L’étape 6, la dernière, sans branche</translation>
    </message>
    <message>
        <source>A branch for everything else</source>
        <translation>Une branche pour tout le reste</translation>
    </message>
    <message>
        <source>A check whose branches do not fit leaves the reader with nothing, in the worst minute.</source>
        <translation>Un contrôle dont aucune branche ne convient laisse le lecteur sans rien, à la pire minute.</translation>
    </message>
    <message>
        <source>contains `timeout` → go to Step 4</source>
        <translation>contient `timeout` → aller à l’étape 4</translation>
    </message>
    <message>
        <source>contains `timeout` → go to Step 4; anything else → go to Step 3</source>
        <translation>contient `timeout` → aller à l’étape 4&#xa0;; sinon → aller à l’étape 3</translation>
    </message>
    <message>
        <source>Every branch can be taken</source>
        <translation>Chaque branche peut être prise</translation>
    </message>
    <message>
        <source>Branches are tried from the top. A broad one before a narrow one hides it.</source>
        <translation>Les branches sont essayées de haut en bas. Une large devant une étroite la cache.</translation>
    </message>
    <message>
        <source>contains `error`; contains `error 28`</source>
        <translation>contient `error`&#xa0;; contient `error 28`</translation>
    </message>
    <message>
        <source>contains `error 28`; contains `error`</source>
        <translation>contient `error 28`&#xa0;; contient `error`</translation>
    </message>
    <message>
        <source>Numbers without gaps and overlaps</source>
        <translation>Des nombres sans trou ni recouvrement</translation>
    </message>
    <message>
        <source>Between “above 90” and “below 80” nobody knows what to do.</source>
        <translation>Entre «&#xa0;plus de 90&#xa0;» et «&#xa0;moins de 80&#xa0;», personne ne sait quoi faire.</translation>
    </message>
    <message>
        <source>More than 90 → Q1; less than 80 → resolved</source>
        <translation>Plus de 90 → Q1&#xa0;; moins de 80 → résolu</translation>
    </message>
    <message>
        <source>More than 90 → Q1; at most 90 → resolved</source>
        <translation>Plus de 90 → Q1&#xa0;; au plus 90 → résolu</translation>
    </message>
    <message>
        <source>Numbers, words and links agree</source>
        <translation>Nombres, mots et liens s’accordent</translation>
    </message>
    <message>
        <source>A copied line that says step 4 and links to step 3 sends half of the readers to each.</source>
        <translation>Une ligne copiée qui dit étape 4 et mène à l’étape 3 envoie la moitié des lecteurs à chacune.</translation>
    </message>
    <message>
        <source>`[Step 4](#step-3-read-the-log)`</source>
        <translation>`[Étape 4](#étape-3--lire-le-log)`</translation>
    </message>
    <message>
        <source>`[Step 4](#step-4-count-the-connections)`</source>
        <translation>`[Étape 4](#étape-4--compter-les-connexions)`</translation>
    </message>
    <message>
        <source>What is repeated can be repeated</source>
        <translation>Ce qui se répète peut se répéter</translation>
    </message>
    <message>
        <source>A step in a circle is done more than once. If that does harm, the runbook has to say so.</source>
        <translation>Une étape dans une boucle est faite plus d’une fois. Si cela fait des dégâts, le runbook doit le dire.</translation>
    </message>
    <message>
        <source>Google SRE Workbook, chapter on data processing</source>
        <translation>Google SRE Workbook, chapitre sur le traitement de données</translation>
    </message>
    <message>
        <source>Step 3: start the import, then back to Step 2</source>
        <translation>Étape 3&#xa0;: lancer l’import, puis retour à l’étape 2</translation>
    </message>
    <message>
        <source>Step 3 (idempotent): start the import, then back to Step 2</source>
        <translation>Étape 3 (idempotent)&#xa0;: lancer l’import, puis retour à l’étape 2</translation>
    </message>
    <message>
        <source>Judgement, or a script</source>
        <translation>Du jugement, ou un script</translation>
    </message>
    <message>
        <source>Commands in a row that leave nothing to decide are work for a machine.</source>
        <translation>Des commandes à la suite qui ne laissent rien à décider sont un travail pour une machine.</translation>
    </message>
    <message>
        <source>Step 1 … Step 5, no branches</source>
        <translation>Étape 1 … étape 5, aucune branche</translation>
    </message>
    <message>
        <source>one script, and a runbook for what it cannot decide</source>
        <translation>un script, et un runbook pour ce qu’il ne peut pas décider</translation>
    </message>
    <message>
        <source>Stop the damage first</source>
        <translation>Arrêter les dégâts d’abord</translation>
    </message>
    <message>
        <source>Users wait while the cause is looked for. What helps them comes within 5 minutes, or 6 steps.</source>
        <translation>Les utilisateurs attendent pendant qu’on cherche la cause. Ce qui les aide vient en 5 minutes, ou 6 étapes.</translation>
    </message>
    <message>
        <source>Google SRE Book, chapter 12</source>
        <translation>Google SRE Book, chapitre 12</translation>
    </message>
    <message>
        <source>eight checks before the first quickfix</source>
        <translation>huit contrôles avant le premier correctif</translation>
    </message>
    <message>
        <source>a quickfix behind the second check</source>
        <translation>un correctif derrière le deuxième contrôle</translation>
    </message>
    <message>
        <source>A size that can be kept in mind</source>
        <translation>Une taille qui tient dans la tête</translation>
    </message>
    <message>
        <source>More than 25 steps, ways of more than 10 steps or 200 ways through can’t be tested by anybody.</source>
        <translation>Plus de 25 étapes, des chemins de plus de 10 étapes ou 200 chemins, personne ne peut les essayer.</translation>
    </message>
    <message>
        <source>Braintree, Runbook</source>
        <translation>Braintree, Runbook</translation>
    </message>
    <message>
        <source>31 steps</source>
        <translation>31 étapes</translation>
    </message>
    <message>
        <source>12 steps, and a runbook for the replicas</source>
        <translation>12 étapes, et un runbook pour les répliques</translation>
    </message>
    <message>
        <source>Placeholders are explained</source>
        <translation>Les valeurs à remplacer sont expliquées</translation>
    </message>
    <message>
        <source>A name without an explanation is looked for in the middle of the incident.</source>
        <translation>Un nom sans explication se cherche au milieu de l’incident.</translation>
    </message>
    <message>
        <source>psql -h &quot;${RDS_ENDPOINT:?}&quot;</source>
        <translation>psql -h &quot;${RDS_ENDPOINT:?}&quot;</translation>
    </message>
    <message>
        <source>RDS_ENDPOINT: address of the database; AWS console → RDS</source>
        <translation>RDS_ENDPOINT&#xa0;: adresse de la base&#xa0;; console AWS → RDS</translation>
    </message>
    <message>
        <source>No placeholder is left over</source>
        <translation>Aucune valeur à remplacer de trop</translation>
    </message>
    <message>
        <source>What is explained and not used was meant for a command that is gone, or is written differently there.</source>
        <translation>Ce qui est expliqué et ne sert pas était là pour une commande partie, ou y est écrit autrement.</translation>
    </message>
    <message>
        <source>REGION, and no command uses it</source>
        <translation>REGION, et aucune commande ne s’en sert</translation>
    </message>
    <message>
        <source>aws --region &quot;${REGION:?}&quot; …</source>
        <translation>aws --region &quot;${REGION:?}&quot; …</translation>
    </message>
    <message>
        <source>Placeholders that the shell understands</source>
        <translation>Des valeurs que le shell comprend</translation>
    </message>
    <message>
        <source>In a shell, &lt; and &gt; read and write files. `${NAME:?}` stops with a message until it is set.</source>
        <translation>Dans un shell, &lt; et &gt; lisent et écrivent des fichiers. `${NAME:?}` s’arrête avec un message tant que rien n’est donné.</translation>
    </message>
    <message>
        <source>`kubectl logs &lt;pod&gt;`</source>
        <translation>`kubectl logs &lt;pod&gt;`</translation>
    </message>
    <message>
        <source>`kubectl logs &quot;${POD:?}&quot;`</source>
        <translation>`kubectl logs &quot;${POD:?}&quot;`</translation>
    </message>
    <message>
        <source>One way to write placeholders</source>
        <translation>Une seule façon d’écrire les valeurs</translation>
    </message>
    <message>
        <source>Two styles look like two things.</source>
        <translation>Deux styles ont l’air de deux choses.</translation>
    </message>
    <message>
        <source>Google developer documentation style guide</source>
        <translation>Guide de style de la documentation Google</translation>
    </message>
    <message>
        <source>`&lt;pod&gt;` and `$NAMESPACE`</source>
        <translation>`&lt;pod&gt;` et `$NAMESPACE`</translation>
    </message>
    <message>
        <source>`${POD:?}` and `${NAMESPACE:?}`</source>
        <translation>`${POD:?}` et `${NAMESPACE:?}`</translation>
    </message>
    <message>
        <source>Values are found before they are used</source>
        <translation>Les valeurs sont trouvées avant de servir</translation>
    </message>
    <message>
        <source>A value that step 3 finds is missing on the way that leaves step 3 out.</source>
        <translation>Une valeur que trouve l’étape 3 manque sur le chemin qui évite l’étape 3.</translation>
    </message>
    <message>
        <source>Step 2 → Step 4, which needs LEADER of Step 3</source>
        <translation>Étape 2 → étape 4, qui a besoin du LEADER de l’étape 3</translation>
    </message>
    <message>
        <source>Step 2 → Step 3 → Step 4</source>
        <translation>Étape 2 → étape 3 → étape 4</translation>
    </message>
    <message>
        <source>Instructions say how</source>
        <translation>Les consignes disent comment</translation>
    </message>
    <message>
        <source>“Check the logs” is no instruction: which logs, with which command, for what?</source>
        <translation>«&#xa0;Regarder les logs&#xa0;» n’est pas une consigne&#xa0;: lesquels, avec quelle commande, pour y voir quoi&#xa0;?</translation>
    </message>
    <message>
        <source>Check the logs if needed.</source>
        <translation>Regardez les logs au besoin.</translation>
    </message>
    <message>
        <source>docker logs backend --tail 50: look for `too many connections`</source>
        <translation>docker logs backend --tail 50&#xa0;: chercher `too many connections`</translation>
    </message>
    <message>
        <source>Titles are instructions</source>
        <translation>Les titres sont des consignes</translation>
    </message>
    <message>
        <source>One reads only the titles when there is no time.</source>
        <translation>On ne lit que les titres quand le temps manque.</translation>
    </message>
    <message>
        <source>Backend logs</source>
        <translation>Logs du backend</translation>
    </message>
    <message>
        <source>Read the log of the backend</source>
        <translation>Lire le log du backend</translation>
    </message>
</context>
<context>
    <name>RunbookTemplates</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Symptoms, steps with what to expect, quickfixes, escalation by time.</source>
        <translation>Symptômes, étapes avec ce qu’il faut attendre, correctifs d’urgence, escalade selon le temps.</translation>
    </message>
    <message>
        <source>For an alert</source>
        <translation>Pour une alerte</translation>
    </message>
    <message>
        <source>What the alert means, what it does to users, diagnosis and mitigation.</source>
        <translation>Ce que veut dire l’alerte, ce qu’elle fait aux utilisateurs, diagnostic et atténuation.</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>Cinq minutes</translation>
    </message>
    <message>
        <source>The least that helps somebody at night.</source>
        <translation>Le minimum qui aide quelqu’un la nuit.</translation>
    </message>
</context>
<context>
    <name>RunbookText</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Dernier essai</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Symptôme</translation>
    </message>
    <message>
        <source>Ways through</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>To the first quickfix</source>
        <translation>Jusqu’au premier correctif</translation>
    </message>
    <message>
        <source>To an escalation</source>
        <translation>Jusqu’à une escalade</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Pas atteignable</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message>
        <source>and round again</source>
        <translation>et encore un tour</translation>
    </message>
</context>
<context>
    <name>SampleOutputs</name>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>nothing unusual</source>
        <translation>rien d’inhabituel</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>This is a private key. Remove it, and replace it where it is used.</source>
        <translation>Ceci est une clé privée. Supprimez-la, et remplacez-la là où elle est utilisée.</translation>
    </message>
    <message>
        <source>This looks like an access key or token. Remove it, and revoke it.</source>
        <translation>Ceci ressemble à une clé d’accès ou à un jeton. Supprimez-le et révoquez-le.</translation>
    </message>
    <message>
        <source>This looks like a password or secret. Remove it, and change it.</source>
        <translation>Ceci ressemble à un mot de passe ou à un secret. Supprimez-le et changez-le.</translation>
    </message>
    <message>
        <source>This is a mail address. Write the role instead.</source>
        <translation>Ceci est une adresse e-mail. Écrivez plutôt le rôle.</translation>
    </message>
    <message>
        <source>This is an internal address. Write what it is, such as “the database host”.</source>
        <translation>Ceci est une adresse interne. Écrivez ce qu’elle désigne, par exemple «&#xa0;le serveur de base de données&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SectionFields</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What is wrong, as the alert says it</source>
        <translation>Ce qui ne va pas, comme le dit l’alerte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>essayé</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>obsolète</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Ce dont il s’agit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Une équipe</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Dernier essai</translation>
    </message>
    <message>
        <source>2026-01-10, staging, passed</source>
        <translation>2026-01-10, préproduction, réussi</translation>
    </message>
    <message>
        <source>Review every</source>
        <translation>À revoir tous les</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 jours</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Symptômes</translation>
    </message>
    <message>
        <source>Looks like it</source>
        <translation>À ne pas confondre</translation>
    </message>
    <message>
        <source>What looks the same, and how to tell</source>
        <translation>Ce qui y ressemble, et comment le distinguer</translation>
    </message>
    <message>
        <source>Impact if ignored</source>
        <translation>Conséquences sans action</translation>
    </message>
    <message>
        <source>Who notices, and after how long</source>
        <translation>Qui le remarque, et au bout de combien de temps</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Prérequis</translation>
    </message>
    <message>
        <source>Stop the bleeding</source>
        <translation>Limiter les dégâts</translation>
    </message>
    <message>
        <source>What always helps first: apply Quickfix Q1</source>
        <translation>Ce qui aide toujours d’abord&#xa0;: appliquer le correctif Q1</translation>
    </message>
    <message>
        <source>Resolved when</source>
        <translation>Résolu quand</translation>
    </message>
    <message>
        <source>What is measured, and for how long it has to hold</source>
        <translation>Ce qui se mesure, et combien de temps cela doit tenir</translation>
    </message>
    <message>
        <source>After the incident</source>
        <translation>Après l’incident</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>Dashboards, documents</source>
        <translation>Tableaux de bord, documents</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Date, who, why</source>
        <translation>Date, qui, pourquoi</translation>
    </message>
    <message>
        <source>It needs words. The bin beside it takes it out.</source>
        <translation>Il faut des mots. La corbeille à côté le retire.</translation>
    </message>
    <message>
        <source>The whole section as Markdown</source>
        <translation>Toute la section en Markdown</translation>
    </message>
    <message>
        <source>What is seen, with a number: 5xx above 5 %</source>
        <translation>Ce qui se voit, avec un nombre&#xa0;: 5xx au-dessus de 5&#xa0;%</translation>
    </message>
    <message>
        <source>Add Symptom</source>
        <translation>Ajouter un symptôme</translation>
    </message>
    <message>
        <source>New symptom</source>
        <translation>Nouveau symptôme</translation>
    </message>
    <message>
        <source>Symptom %1</source>
        <translation>Symptôme %1</translation>
    </message>
    <message>
        <source>Add Lookalike</source>
        <translation>Ajouter un cas semblable</translation>
    </message>
    <message>
        <source>New lookalike</source>
        <translation>Nouveau cas semblable</translation>
    </message>
    <message>
        <source>Lookalike %1</source>
        <translation>Cas semblable %1</translation>
    </message>
    <message>
        <source>Access and tools</source>
        <translation>Accès et outils</translation>
    </message>
    <message>
        <source>Add Prerequisite</source>
        <translation>Ajouter un prérequis</translation>
    </message>
    <message>
        <source>New prerequisite</source>
        <translation>Nouveau prérequis</translation>
    </message>
    <message>
        <source>Prerequisite %1</source>
        <translation>Prérequis %1</translation>
    </message>
    <message>
        <source>Add Criterion</source>
        <translation>Ajouter un critère</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Nouveau critère</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>Critère %1</translation>
    </message>
    <message>
        <source>What is left to do: write the post-mortem</source>
        <translation>Ce qui reste à faire&#xa0;: écrire le post-mortem</translation>
    </message>
    <message>
        <source>Add Task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tâche %1</translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>FILE FIELD=VALUE...</source>
        <translation>FICHIER CHAMP=VALEUR...</translation>
    </message>
    <message>
        <source>Name a file, and what to set in it.</source>
        <translation>Indiquez un fichier et ce qu’il faut y définir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form FIELD=VALUE.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme CHAMP=VALEUR.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Aucune modification.</translation>
    </message>
    <message>
        <source>Changes values of a document and shows the lines that changed; all others stay as they are.
Fields of a post-mortem are the keys of the table under the title (severity, owner, status, ...),
sections (summary, root-cause, ...), parts such as AI-1.owner or Q1.remove-by, and title, zone
and lang. Those of a runbook are owner, last-tested, ..., symptoms, after, ..., parts such as step.3.why,
step.3.command, quickfix.1.title, escalation.2.who or placeholder.HOST.name, and title and lang.
step.3.number=1 moves a step, step.new=TITLE adds one; what names a step is numbered with it.
graph=update draws the graph into the document, graph=remove takes it out.
An empty value takes a part out. When one field is wrong, nothing is written.</source>
        <translation>Change des valeurs d’un document et montre les lignes changées&#xa0;; toutes les autres restent telles quelles.
Les champs d’un post-mortem sont les clés du tableau sous le titre (severity, owner, status, ...),
les sections (summary, root-cause, ...), des parties comme AI-1.owner ou Q1.remove-by, et title, zone
et lang. Ceux d’un runbook sont owner, last-tested, ..., symptoms, after, ..., des parties comme step.3.why,
step.3.command, quickfix.1.title, escalation.2.who ou placeholder.HOST.name, et title et lang.
step.3.number=1 déplace une étape, step.new=TITRE en ajoute une&#xa0;; ce qui nomme une étape est renuméroté avec.
graph=update dessine le graphe dans le document, graph=remove l’en ôte.
Une valeur vide ôte une partie. Quand un champ est faux, rien n’est écrit.</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>[OPTIONS] FILE</source>
        <translation>[OPTIONS] FICHIER</translation>
    </message>
    <message>
        <source>All values as JSON, with their places in bytes.</source>
        <translation>Toutes les valeurs en JSON, avec leur position en octets.</translation>
    </message>
    <message>
        <source>This build has no schema.</source>
        <translation>Cette version compilée ne contient pas de schéma.</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>Indiquez un seul fichier.</translation>
    </message>
    <message>
        <source>Shows what Recount understands of a document, and what follows from it: the times of a
post-mortem, the ways through a runbook. The file is not changed.</source>
        <translation>Montre ce que Recount comprend d’un document, et ce qui en découle&#xa0;: les temps d’un post-mortem,
les chemins d’un runbook. Le fichier n’est pas modifié.</translation>
    </message>
    <message>
        <source>The JSON schema of that, instead of a file; see --kind.</source>
        <translation>Le schéma JSON de cela, au lieu d’un fichier&#xa0;; voir --kind.</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>d</source>
        <translation>j</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>SpellChecker</name>
    <message>
        <source>The dictionary for %1 can&apos;t be read, so spelling is not checked.</source>
        <translation>Le dictionnaire pour %1 est illisible&#xa0;: l’orthographe n’est donc pas vérifiée.</translation>
    </message>
    <message>
        <source>The dictionary for %1 is written in a way that Recount can&apos;t read, so spelling is not checked. One in UTF-8 can be read.</source>
        <translation>Le dictionnaire pour %1 est dans un encodage que Recount ne sait pas lire&#xa0;: l’orthographe n’est donc pas vérifiée. Un dictionnaire en UTF-8 convient.</translation>
    </message>
</context>
<context>
    <name>SqlErrorTexts</name>
    <message>
        <source>Recount&apos;s database is damaged, so this could not be read or saved. Your recordings are safe in their own files. Restart Recount: it puts the damaged file aside and brings back the newest backup.</source>
        <translation>La base de données de Recount est endommagée&#xa0;: impossible de lire ou d’enregistrer. Vos enregistrements sont intacts dans leurs propres fichiers. Relancez Recount&#xa0;: il mettra le fichier endommagé de côté et reprendra la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The disk is full, so Recount could not save this. Everything saved before is safe. Free some space, then try again.</source>
        <translation>Le disque est plein, Recount n’a pas pu enregistrer. Tout ce qui était enregistré est intact. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Recount is not allowed to write its database. Everything saved before is safe. Make the data folder and recount.db writable, then try again.</source>
        <translation>Recount n’a pas le droit d’écrire dans sa base de données. Tout ce qui était enregistré est intact. Rendez le dossier de données et recount.db accessibles en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is using Recount&apos;s database. Nothing was changed. Close that program, then try again.</source>
        <translation>Un autre programme utilise la base de données de Recount. Rien n’a été modifié. Fermez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>Recount could not read or write its database. Everything saved before is safe. Try again; if it happens again, restart Recount.</source>
        <translation>Recount n’a pas pu lire ou écrire sa base de données. Tout ce qui était enregistré est intact. Réessayez&#xa0;; si cela se reproduit, relancez Recount.</translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>wait</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>another runbook</source>
        <translation>un autre runbook</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What to do, as an order: &quot;Count the connections&quot;</source>
        <translation>Quoi faire, à l’infinitif&#xa0;: «&#xa0;Compter les connexions&#xa0;»</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What it tells apart</source>
        <translation>Ce que cela départage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>bastion, AWS console…</source>
        <translation>bastion, console AWS…</translation>
    </message>
    <message>
        <source>Add Command</source>
        <translation>Ajouter une commande</translation>
    </message>
    <message>
        <source>Command %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What to copy; Recount runs nothing. A value to fill in is written ${NAME:?}.</source>
        <translation>Ce qui se copie&#xa0;; Recount n’exécute rien. Une valeur à remplacer s’écrit ${NAME:?}.</translation>
    </message>
    <message>
        <source>Expected when healthy</source>
        <translation>Attendu si tout va bien</translation>
    </message>
    <message>
        <source>What the output looks like when this is not the fault</source>
        <translation>À quoi ressemble la sortie quand la panne n’est pas là</translation>
    </message>
    <message>
        <source>Add Branch</source>
        <translation>Ajouter une branche</translation>
    </message>
    <message>
        <source>Branch %1</source>
        <translation>Branche %1</translation>
    </message>
    <message>
        <source>contains `error`</source>
        <translation>contient `error`</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>If the output…</source>
        <translation>Si la sortie…</translation>
    </message>
    <message>
        <source>contains `timeout`, restarts &gt; 3, is empty…</source>
        <translation>contient `timeout`, redémarrages &gt; 3, est vide…</translation>
    </message>
    <message>
        <source>Sample for drills</source>
        <translation>Exemple pour les exercices</translation>
    </message>
    <message>
        <source>An output that takes this branch</source>
        <translation>Une sortie qui prend cette branche</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Sinon</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>The first branch that fits is taken.</source>
        <translation>La première branche qui convient est prise.</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Ce qu’il peut faire</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>What is hit when it goes wrong</source>
        <translation>Ce qui est touché si cela tourne mal</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Le retour en arrière</translation>
    </message>
    <message>
        <source>check</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>notification</translation>
    </message>
    <message>
        <source>Caution: it changes something. Destructive: it can cost data or the service, and copying it asks twice.</source>
        <translation>Prudence&#xa0;: cela modifie quelque chose. Destructif&#xa0;: cela peut coûter des données ou le service, et la copie demande deux fois.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>What else there is to know before it is done</source>
        <translation>Ce qu’il faut encore savoir avant de le faire</translation>
    </message>
</context>
<context>
    <name>StrictDecoder</name>
    <message>
        <source>The file could not be read on from line %L1.</source>
        <translation>La lecture du fichier s’est arrêtée à la ligne %L1.</translation>
    </message>
    <message>
        <source>Line %L1 is not text in the encoding UTF-8. Save the file as “CSV UTF-8” or as UTF-8 text and try again.</source>
        <translation>La ligne %L1 n’est pas du texte en UTF-8. Enregistrez le fichier au format «&#xa0;CSV UTF-8&#xa0;» ou comme texte UTF-8, puis réessayez.</translation>
    </message>
    <message>
        <source>The file is larger than %1, the most that can be read.</source>
        <translation>Le fichier dépasse %1, le maximum qui puisse être lu.</translation>
    </message>
</context>
<context>
    <name>Suppression</name>
    <message>
        <source>This comment hides nothing: name the check, as in “%1”.</source>
        <translation>Ce commentaire ne masque rien&#xa0;: nommez le contrôle, comme dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is not hidden: the comment has no reason. Add reason=&quot;…&quot;.</source>
        <translation>%1 n’est pas masqué&#xa0;: le commentaire ne donne pas de raison. Ajoutez reason=&quot;…&quot;.</translation>
    </message>
    <message>
        <source>%1 is not hidden: “%2” is no day. Write until=2026-12-31.</source>
        <translation>%1 n’est pas masqué&#xa0;: «&#xa0;%2&#xa0;» n’est pas une date. Écrivez until=2026-12-31.</translation>
    </message>
    <message>
        <source>%1 is not hidden: the comment has no last day. Add until=2026-12-31.</source>
        <translation>%1 n’est pas masqué&#xa0;: le commentaire n’a pas de date de fin. Ajoutez until=2026-12-31.</translation>
    </message>
    <message>
        <source>%1 is not hidden: the comment does not say by whom. Add by=…</source>
        <translation>%1 n’est pas masqué&#xa0;: le commentaire ne dit pas par qui. Ajoutez by=…</translation>
    </message>
    <message>
        <source>%1 was hidden until %2. Look again, then remove the comment or give it a later day.</source>
        <translation>%1 était masqué jusqu’au %2. Vérifiez à nouveau, puis supprimez le commentaire ou donnez-lui une date ultérieure.</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Supprimer le commentaire</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>“%1” is none of %2</source>
        <translation>«&#xa0;%1&#xa0;» n’en fait pas partie&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is no month from 1 to %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mois de 1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>a text is longer than %n character(s)</source>
        <translation>
            <numerusform>un texte a plus de %n caractère</numerusform>
            <numerusform>un texte a plus de %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are more than %n technologies</source>
        <translation>
            <numerusform>il y a plus de %n technologie</numerusform>
            <numerusform>il y a plus de %n technologies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV for Excel and other spreadsheets (*.csv)</source>
        <translation>CSV pour Excel et autres tableurs (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Tableau Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>Line %L1: up to here the table takes more than %2 of memory, the most that can be imported at once. Divide it into several files.</source>
        <translation>Ligne %L1&#xa0;: jusqu’ici, le tableau occupe plus de %2 de mémoire, le maximum pour une importation. Répartissez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened (%2).</source>
        <translation>%1 ne peut pas être ouvert (%2).</translation>
    </message>
    <message>
        <source>A Markdown file can be read up to %1, and this one has %2. Save its table as CSV.</source>
        <translation>Un fichier Markdown peut être lu jusqu’à %1, et celui-ci fait %2. Enregistrez son tableau en CSV.</translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>The table is empty. Its first line has to name its columns: for a timeline at least %1, for fixes at least %2.</source>
        <translation>Le tableau est vide. Sa première ligne doit nommer ses colonnes&#xa0;: pour une chronologie au moins %1, pour des correctifs au moins %2.</translation>
    </message>
    <message>
        <source>Line %L1 has to name the columns: for a timeline at least %2, for fixes at least %3. It says: %4.</source>
        <translation>La ligne %L1 doit nommer les colonnes&#xa0;: pour une chronologie au moins %2, pour des correctifs au moins %3. On y lit&#xa0;: %4.</translation>
    </message>
</context>
<context>
    <name>TakeExport</name>
    <message>
        <source>The disk is full, so the take was not exported. The take is safe; free some space or choose another place, then export again.</source>
        <translation>Le disque est plein, la prise n’a pas été exportée. Elle est intacte&#xa0;; libérez de la place ou choisissez un autre endroit, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>Recount may not write to that folder, or it is gone. The take is safe; choose another place and export again.</source>
        <translation>Recount n’a pas le droit d’écrire dans ce dossier, ou il a disparu. La prise est intacte&#xa0;; choisissez un autre endroit et exportez à nouveau.</translation>
    </message>
    <message>
        <source>The exported file could not be written. The take is safe; choose another place and export again.</source>
        <translation>Le fichier exporté n’a pas pu être écrit. La prise est intacte&#xa0;; choisissez un autre endroit et exportez à nouveau.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>L’exportation a été annulée. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>This take is empty, so there is nothing to export.</source>
        <translation>Cette prise est vide, il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>That is the take&apos;s own file. It was not changed; choose another name for the export.</source>
        <translation>C’est le fichier de la prise elle-même. Il n’a pas été modifié&#xa0;; choisissez un autre nom pour l’exportation.</translation>
    </message>
    <message>
        <source>The take could not be read to its end, so it was not exported. Check the disk it is on and export again.</source>
        <translation>La prise n’a pas pu être lue jusqu’au bout et n’a donc pas été exportée. Vérifiez le disque où elle se trouve et exportez à nouveau.</translation>
    </message>
</context>
<context>
    <name>TakeRepositoryTexts</name>
    <message>
        <source>This take is no longer in the list. Nothing was changed.</source>
        <translation>Cette prise n’est plus dans la liste. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>TakeWords</name>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>retrouvée</translation>
    </message>
    <message numerus="yes">
        <source>%n interruption(s)</source>
        <translation>
            <numerusform>%n interruption</numerusform>
            <numerusform>%n interruptions</numerusform>
        </translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une remarque</translation>
    </message>
    <message numerus="yes">
        <source>%n marker(s)</source>
        <translation>
            <numerusform>%n repère</numerusform>
            <numerusform>%n repères</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1</source>
        <comment>name of an exported file</comment>
        <translation>Prise %1</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>Not a regular expression: %1 (at %2)</source>
        <translation>Expression régulière non valide&#xa0;: %1 (à la position %2)</translation>
    </message>
</context>
<context>
    <name>ValuesText</name>
    <message>
        <source>Introduced</source>
        <translation>Introduit</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Détecté</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquitté</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Diagnosed</source>
        <translation>Diagnostiqué</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Atténué</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Détecté par</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>Délai de détection</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>Délai d’acquittement</translation>
    </message>
    <message>
        <source>Time to declare</source>
        <translation>Délai de déclaration</translation>
    </message>
    <message>
        <source>Time to diagnose</source>
        <translation>Délai de diagnostic</translation>
    </message>
    <message>
        <source>Time to mitigate</source>
        <translation>Délai d’atténuation</translation>
    </message>
    <message>
        <source>Time to resolve</source>
        <translation>Délai de résolution</translation>
    </message>
    <message>
        <source>Latent exposure</source>
        <translation>Exposition latente</translation>
    </message>
    <message>
        <source>Impact duration</source>
        <translation>Durée de l’impact</translation>
    </message>
    <message>
        <source>Time to permanent fix</source>
        <translation>Délai du correctif définitif</translation>
    </message>
    <message>
        <source>Weighted downtime</source>
        <translation>Indisponibilité pondérée</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Blind share</source>
        <translation>Part non détectée</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Quickfix in place</source>
        <translation>Correctif d’urgence en place</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n days</source>
        <translation>
            <numerusform>%1 depuis %n jour</numerusform>
            <numerusform>%1 depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Factor %1</source>
        <translation>Facteur %1</translation>
    </message>
    <message>
        <source>Quickfix %1</source>
        <translation>Correctif d’urgence %1</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Action %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Error budget burned</source>
        <translation>Budget d’erreur consommé</translation>
    </message>
    <message>
        <source>%1 person-hours</source>
        <translation>%1 heures-personnes</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Publication lag</source>
        <translation>Délai de publication</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them working day(s)</source>
        <translation>
            <numerusform>dont %n jour ouvré</numerusform>
            <numerusform>dont %n jours ouvrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected saving</source>
        <translation>Gain attendu</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1 (estimation)</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
</context>
<context>
    <name>WalkLogs</name>
    <message>
        <source>%1 is not the log of a walk, or its beginning is damaged. It stays as it is.</source>
        <translation>%1 n’est pas le journal d’un parcours, ou son début est abîmé. Il reste tel quel.</translation>
    </message>
</context>
<context>
    <name>WalkMarkdowns</name>
    <message>
        <source>Walk: %1</source>
        <translation>Parcours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Began %1 (%2)</source>
        <translation>Commencé %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>over</source>
        <comment>a walk</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>goes on</source>
        <comment>a walk</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>, exit code %1</source>
        <translation>, code de sortie %1</translation>
    </message>
    <message>
        <source>Output of %1 at %2</source>
        <translation>Sortie de %1 à %2</translation>
    </message>
</context>
<context>
    <name>WalkTimelines</name>
    <message>
        <source>Runbook “%1” started</source>
        <translation>Runbook «&#xa0;%1&#xa0;» commencé</translation>
    </message>
    <message>
        <source>Went on elsewhere: %1</source>
        <translation>Reprise ailleurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
    </message>
    <message>
        <source>Command taken from %1: %2</source>
        <translation>Commande prise à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Time to escalate</source>
        <translation>C’est l’heure d’escalader</translation>
    </message>
    <message>
        <source>Time to escalate to %1</source>
        <translation>C’est l’heure d’escalader à %1</translation>
    </message>
    <message>
        <source>Runbook left unfinished</source>
        <translation>Runbook quitté avant la fin</translation>
    </message>
    <message>
        <source>%1: “%2”, so %3</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;», donc %3</translation>
    </message>
</context>
<context>
    <name>WalkWords</name>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Walks</name>
    <message>
        <source>The runbook has no placeholder called %1.</source>
        <translation>Le runbook n’a pas de valeur à remplacer nommée %1.</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>The file that was there before is unchanged.</source>
        <translation>Le fichier qui s’y trouvait est inchangé.</translation>
    </message>
    <message>
        <source>No file was left behind.</source>
        <translation>Aucun fichier n’a été laissé.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. %2 Free some space, or choose another disk.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: le disque est plein. %2 Libérez de l’espace ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>%1 could not be written: you may not write there. %2 Choose another folder.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: vous n’avez pas le droit d’écrire à cet endroit. %2 Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). %3</source>
        <translation>%1 n’a pas pu être écrit (%2). %3</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened (%2).</source>
        <translation>%1 ne peut pas être ouvert (%2).</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2).</source>
        <translation>%1 ne peut pas être lu (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1 is larger than %n MB, the most that can be read.</source>
        <translation>
            <numerusform>%1 dépasse %n Mo, la limite de lecture.</numerusform>
            <numerusform>%1 dépasse %n Mo, la limite de lecture.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordLists</name>
    <message>
        <source>Your word lists could not be read: %1: %2 The lists that come with Recount are used.</source>
        <translation>Vos listes de mots n’ont pas pu être lues&#xa0;: %1&#xa0;: %2 Les listes fournies avec Recount servent à leur place.</translation>
    </message>
    <message>
        <source>it has to be a list of words.</source>
        <translation>il faut une liste de mots.</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n words.</source>
        <translation>
            <numerusform>il y a plus de %n mot.</numerusform>
            <numerusform>il y a plus de %n mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>each entry has to be a word.</source>
        <translation>chaque entrée doit être un mot.</translation>
    </message>
    <message>
        <source>“%1…” is too long.</source>
        <translation>«&#xa0;%1…&#xa0;» est trop long.</translation>
    </message>
    <message>
        <source>it has to be an object with “add” or “remove”.</source>
        <translation>il faut un objet avec «&#xa0;add&#xa0;» ou «&#xa0;remove&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is neither “add” nor “remove”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni «&#xa0;add&#xa0;» ni «&#xa0;remove&#xa0;».</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>it has to be an object.</source>
        <translation>il faut un objet.</translation>
    </message>
    <message>
        <source>only “en” and “fr” have lists.</source>
        <translation>seuls «&#xa0;en&#xa0;» et «&#xa0;fr&#xa0;» ont des listes.</translation>
    </message>
    <message>
        <source>there is no such list. The lists are: %1.</source>
        <translation>cette liste n’existe pas. Les listes sont&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>recount::AboutDialog</name>
    <message>
        <source>About Recount</source>
        <translation>À propos de Recount</translation>
    </message>
    <message>
        <source>Recount %1</source>
        <translation>Recount %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Rehearse the experience part of a DevOps or SRE interview. Everything you say and write stays on this computer.</source>
        <translation>Répétez la partie expérience d’un entretien DevOps ou SRE. Tout ce que vous dites et écrivez reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure. Fourni sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>recount::AddCardsLine</name>
    <message>
        <source>Add:</source>
        <translation>Ajouter&#xa0;:</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
</context>
<context>
    <name>recount::AnswerFirstNote</name>
    <message>
        <source>You have not answered yet. Say it once first: a try without help shows what you already have.</source>
        <translation>Vous n’avez pas encore répondu. Dites-le d’abord une fois&#xa0;: un essai sans aide montre ce que vous savez déjà.</translation>
    </message>
    <message>
        <source>Answer first</source>
        <translation>Répondre d’abord</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>The stage opens, and this rehearsal remembers it.</source>
        <translation>L’étape s’ouvre, et cet essai en garde la trace.</translation>
    </message>
    <message>
        <source>Go to the recorder; R starts it</source>
        <translation>Aller à l’enregistreur&#xa0;; R le démarre</translation>
    </message>
</context>
<context>
    <name>recount::BinDialog</name>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Timeline entry</source>
        <translation>Entrée de la chronologie</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Correctif</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Step of communication</source>
        <translation>Étape de communication</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Responsabilité</translation>
    </message>
    <message>
        <source>Row of the stack</source>
        <translation>Ligne de la stack</translation>
    </message>
    <message>
        <source>Weak point</source>
        <translation>Point faible</translation>
    </message>
    <message>
        <source>Without a title yet</source>
        <translation>Encore sans titre</translation>
    </message>
    <message>
        <source>Bin of This Company</source>
        <translation>Corbeille de cette entreprise</translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation>Éléments supprimés</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Put it back in its place, with the links to it</source>
        <translation>Le remettre à sa place, avec les liens qui y mènent</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Take it out of the bin too; undo can still bring it back</source>
        <translation>Le retirer aussi de la corbeille&#xa0;; l’annulation peut encore le ramener</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of thing, its title</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was deleted from this company.</source>
        <translation>Rien n’a été supprimé de cette entreprise.</translation>
    </message>
    <message>
        <source>What was deleted can be brought back, with the links to it.</source>
        <translation>Ce qui a été supprimé peut être récupéré, avec les liens qui y mènent.</translation>
    </message>
</context>
<context>
    <name>recount::BinModel</name>
    <message>
        <source>Deleted: %1. Kept until: %2.</source>
        <translation>Supprimée&#xa0;: %1. Gardée jusqu’à&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, length, question</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
</context>
<context>
    <name>recount::BinWidget</name>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Deleted takes stay here for %n day(s).</source>
        <translation>
            <numerusform>Les prises supprimées restent ici %n jour.</numerusform>
            <numerusform>Les prises supprimées restent ici %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the takes</source>
        <translation>Retour aux prises</translation>
    </message>
    <message>
        <source>Takes in the bin</source>
        <translation>Prises dans la corbeille</translation>
    </message>
    <message>
        <source>Bring this take back (Enter)</source>
        <translation>Récupérer cette prise (Entrée)</translation>
    </message>
    <message>
        <source>Close the bin (Esc)</source>
        <translation>Fermer la corbeille (Échap)</translation>
    </message>
</context>
<context>
    <name>recount::BranchCardsPage</name>
    <message>
        <source>Again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>Show the Answer</source>
        <translation>Montrer la réponse</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>This runbook has no branch that leads anywhere, so there is nothing to ask.</source>
        <translation>Aucune branche de ce runbook ne mène quelque part&#xa0;: il n’y a rien à demander.</translation>
    </message>
    <message>
        <source>Nothing to ask today. The next card comes back on %1.</source>
        <translation>Rien à demander aujourd’hui. La prochaine carte revient le %1.</translation>
    </message>
    <message>
        <source>Nothing to ask today.</source>
        <translation>Rien à demander aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) left</source>
        <translation>
            <numerusform>%n carte restante</numerusform>
            <numerusform>%n cartes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>dans un instant</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2
%3</source>
        <translation>%1  %2
%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 Answer: %2</source>
        <translation>%1 Réponse&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Done for today. %n new card(s) wait until tomorrow.</source>
        <translation>
            <numerusform>Terminé pour aujourd’hui. %n nouvelle carte attend demain.</numerusform>
            <numerusform>Terminé pour aujourd’hui. %n nouvelles cartes attendent demain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::CheckedDocument</name>
    <message>
        <source>Another version</source>
        <translation>Autre version</translation>
    </message>
</context>
<context>
    <name>recount::ChoiceList</name>
    <message>
        <source>Anything else</source>
        <translation>Sinon</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop the bleeding first</source>
        <translation>Limiter d’abord les dégâts</translation>
    </message>
    <message>
        <source>Its time has come</source>
        <translation>Son heure est venue</translation>
    </message>
    <message>
        <source>a place that the runbook does not have</source>
        <translation>un endroit que le runbook n’a pas</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
</context>
<context>
    <name>recount::ClaimDetail</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A claim keeps one figure of the company, with every place that says it. Where two places give different values, both are shown: in an interview, somebody will notice.</source>
        <translation>Un chiffre de référence est gardé une seule fois, avec chaque endroit qui le dit. Là où deux endroits donnent des valeurs différentes, les deux sont montrées&#xa0;: en entretien, quelqu’un le remarquera.</translation>
    </message>
    <message>
        <source>Choose a claim to see its places, or a figure to keep it.</source>
        <translation>Choisissez un chiffre de référence pour voir ses endroits, ou un autre chiffre pour le garder.</translation>
    </message>
    <message>
        <source>Choose a claim to see its places. Figures of a company can be kept once it is yours (Company, Make It Mine).</source>
        <translation>Choisissez un chiffre de référence pour voir ses endroits. Les chiffres d’une entreprise se gardent une fois qu’elle est à vous (Entreprise, Me l’approprier).</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Chiffre de référence</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>La valeur</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>Supprimer la référence</translation>
    </message>
    <message>
        <source>Delete this claim</source>
        <translation>Supprimer ce chiffre de référence</translation>
    </message>
    <message>
        <source>The texts stay as they are</source>
        <translation>Les textes restent tels quels</translation>
    </message>
    <message>
        <source>Go to this text</source>
        <translation>Aller à ce texte</translation>
    </message>
    <message>
        <source>✓ Says it: %1</source>
        <translation>✓ Le dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>✗ Says something else: %1. The claim keeps %2.</source>
        <translation>✗ Dit autre chose&#xa0;: %1. La référence est %2.</translation>
    </message>
    <message>
        <source>⚠ No longer says it.</source>
        <translation>⚠ Ne le dit plus.</translation>
    </message>
    <message>
        <source>Keep This Value</source>
        <translation>Garder cette valeur</translation>
    </message>
    <message>
        <source>Keep the value %1</source>
        <translation>Garder la valeur %1</translation>
    </message>
    <message>
        <source>Not This Place</source>
        <translation>Pas cet endroit</translation>
    </message>
    <message>
        <source>This place says something else: %1</source>
        <translation>Cet endroit dit autre chose&#xa0;: %1</translation>
    </message>
    <message>
        <source>The same figure stands here too</source>
        <translation>Le même chiffre se trouve ici aussi</translation>
    </message>
    <message>
        <source>Add to This Claim</source>
        <translation>Ajouter à ce chiffre</translation>
    </message>
    <message>
        <source>Add to this claim: %1</source>
        <translation>Ajouter à ce chiffre de référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Figures of a company can be kept as claims once it is yours (Company, Make It Mine).</source>
        <translation>Les chiffres d’une entreprise se gardent comme références une fois qu’elle est à vous (Entreprise, Me l’approprier).</translation>
    </message>
    <message>
        <source>Keep it as a claim</source>
        <translation>Le garder comme chiffre de référence</translation>
    </message>
    <message>
        <source>What the figure is about</source>
        <translation>De quoi parle ce chiffre</translation>
    </message>
    <message>
        <source>What it is about: downtime on March 15</source>
        <translation>De quoi il s’agit&#xa0;: indisponibilité le 15 mars</translation>
    </message>
    <message>
        <source>The same figure stands here too; is it about the same thing?</source>
        <translation>Le même chiffre se trouve ici aussi&#xa0;; parle-t-il de la même chose&#xa0;?</translation>
    </message>
    <message>
        <source>Keep as Claim</source>
        <translation>Garder comme référence</translation>
    </message>
    <message>
        <source>Keep this figure as a claim</source>
        <translation>Garder ce chiffre comme référence</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a claim</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add to a Claim</source>
        <translation>Ajouter à un chiffre de référence</translation>
    </message>
    <message>
        <source>Add this place to a claim that is kept already</source>
        <translation>Ajouter cet endroit à un chiffre de référence</translation>
    </message>
</context>
<context>
    <name>recount::ClaimsModel</name>
    <message>
        <source>No place says it</source>
        <translation>Aucun endroit ne le dit</translation>
    </message>
    <message numerus="yes">
        <source>%n values: %1</source>
        <translation>
            <numerusform>%n valeur&#xa0;: %1</numerusform>
            <numerusform>%n valeurs&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) no longer say it</source>
        <translation>
            <numerusform>%n endroit ne le dit plus</numerusform>
            <numerusform>%n endroits ne le disent plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) agree</source>
        <translation>
            <numerusform>%n endroit le dit</numerusform>
            <numerusform>%n endroits d’accord</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims (%1)</source>
        <translation>Chiffres de référence (%1)</translation>
    </message>
    <message>
        <source>Figures that no claim keeps (%1)</source>
        <translation>Autres chiffres (%1)</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Encore sans nom</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
</context>
<context>
    <name>recount::ClaimsPage</name>
    <message>
        <source>Search figures</source>
        <translation>Chercher un chiffre</translation>
    </message>
    <message>
        <source>Every word has to occur</source>
        <translation>Chaque mot doit y figurer</translation>
    </message>
    <message>
        <source>Figures of the company</source>
        <translation>Chiffres de l’entreprise</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) with different values</source>
        <translation>
            <numerusform>%n chiffre de référence avec des valeurs différentes</numerusform>
            <numerusform>%n chiffres de référence avec des valeurs différentes</numerusform>
        </translation>
    </message>
    <message>
        <source>No claim has different values</source>
        <translation>Aucun chiffre de référence n’a de valeurs différentes</translation>
    </message>
    <message>
        <source>“%1” is no longer kept as a claim. The texts are as they were.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus un chiffre de référence. Les textes sont restés tels quels.</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Récupérer</translation>
    </message>
</context>
<context>
    <name>recount::ClipboardActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>recount::CloseGuard</name>
    <message>
        <source>The take is not saved yet</source>
        <translation>La prise n’est pas encore enregistrée</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Tout n’est pas enregistré</translation>
    </message>
    <message>
        <source>Some ticks or grades could not be saved and would be lost. Everything saved before is safe, and so are your takes. Cancel to free some space on the disk and try again.</source>
        <translation>Certaines coches ou notes n’ont pas pu être enregistrées et seraient perdues. Tout ce qui a été enregistré avant est en sécurité, vos prises aussi. Annulez pour libérer de l’espace sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk does not answer or the takes folder is gone, so Recount is still trying to save the take. What is written on the disk comes back at the next start; what is only in memory would be lost. Cancel to save it elsewhere or to keep waiting: Recount closes by itself when the take is saved.</source>
        <translation>Le disque ne répond pas ou le dossier des prises a disparu&#xa0;: Recount essaie encore d’enregistrer la prise. Ce qui est écrit sur le disque reviendra au prochain démarrage&#xa0;; ce qui n’est qu’en mémoire serait perdu. Annulez pour l’enregistrer ailleurs ou pour attendre encore&#xa0;: Recount se ferme de lui-même quand la prise est enregistrée.</translation>
    </message>
    <message>
        <source>The export is not finished</source>
        <translation>L’export n’est pas terminé</translation>
    </message>
    <message>
        <source>Closing now ends it, and no file is left of it. The take itself is safe. Cancel to let it finish: Recount closes by itself then.</source>
        <translation>Fermer maintenant l’interrompt, et il n’en reste aucun fichier. La prise elle-même est en sécurité. Annulez pour le laisser finir&#xa0;: Recount se fermera ensuite de lui-même.</translation>
    </message>
    <message>
        <source>The last edits of your company could not be saved and would be lost. Everything saved before is safe. Cancel to free some space on the disk and try again.</source>
        <translation>Les dernières modifications de votre entreprise n’ont pas pu être enregistrées et seraient perdues. Tout ce qui a été enregistré avant est en sécurité. Annulez pour libérer de l’espace sur le disque et réessayer.</translation>
    </message>
    <message>
        <source>A document is not saved</source>
        <translation>Un document n’est pas enregistré</translation>
    </message>
    <message>
        <source>The last edits of “%1” could be written neither to its file nor as a draft: the disk may be full, or its folder read-only. Closing now would lose them. What was saved before is safe.</source>
        <translation>Les dernières modifications de «&#xa0;%1&#xa0;» n’ont pu être écrites ni dans son fichier ni en brouillon&#xa0;: le disque est peut-être plein, ou son dossier en lecture seule. Fermer maintenant les perdrait. Ce qui était enregistré avant est intact.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>recount::CommandBox</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Copies the command (Ctrl+Shift+C). Recount never runs it.</source>
        <translation>Copie la commande (Ctrl+Maj+C). Recount ne l’exécute jamais.</translation>
    </message>
    <message>
        <source>Copy It All the Same</source>
        <translation>Copier quand même</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Still to be filled in: %1</source>
        <translation>Encore à remplir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>recount::Companies</name>
    <message>
        <source>Rename company</source>
        <translation>Renommer l’entreprise</translation>
    </message>
    <message>
        <source>The company you had open is no longer stored.</source>
        <translation>L’entreprise que vous aviez ouverte n’est plus enregistrée.</translation>
    </message>
    <message>
        <source>%1 Recount shows “%2” in its place.</source>
        <comment>what happened, a company</comment>
        <translation>%1 Recount affiche «&#xa0;%2&#xa0;» à sa place.</translation>
    </message>
    <message>
        <source>“%1” was moved to the bin.</source>
        <translation>«&#xa0;%1&#xa0;» a été mise à la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Company without a name</source>
        <translation>Entreprise sans nom</translation>
    </message>
    <message>
        <source>“%1” is yours: the company, its timeline and its fixes can be edited (F2). The original stays as it is.</source>
        <translation>«&#xa0;%1&#xa0;» est à vous&#xa0;: l’entreprise, sa chronologie et ses correctifs peuvent être modifiés (F2). L’original reste tel quel.</translation>
    </message>
    <message>
        <source>“%1” is ready to be filled in. Everything is saved as you type.</source>
        <translation>«&#xa0;%1&#xa0;» est prête à être remplie. Tout est enregistré au fil de la frappe.</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>Post-mortem</translation>
    </message>
</context>
<context>
    <name>recount::CompanyBinDialog</name>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Bin of Companies</source>
        <translation>Corbeille des entreprises</translation>
    </message>
    <message numerus="yes">
        <source>Deleted companies stay here for %n day(s).</source>
        <translation>
            <numerusform>Les entreprises supprimées restent ici %n jour.</numerusform>
            <numerusform>Les entreprises supprimées restent ici %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies in the bin</source>
        <translation>Entreprises dans la corbeille</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Bring this company back and show it</source>
        <translation>Restaurer cette entreprise et l’afficher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Company without a name</source>
        <translation>Entreprise sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s) left)</source>
        <comment>a company</comment>
        <translation>
            <numerusform>%1 (encore %n jour)</numerusform>
            <numerusform>%1 (encore %n jours)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::CompanyChooser</name>
    <message>
        <source>%1 · fictional example</source>
        <comment>a company</comment>
        <translation>%1 · exemple fictif</translation>
    </message>
    <message>
        <source>%1 · imported</source>
        <comment>a company</comment>
        <translation>%1 · importée</translation>
    </message>
    <message>
        <source>%1 · mine</source>
        <comment>a company</comment>
        <translation>%1 · à moi</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>The company that all tabs are about</source>
        <translation>L’entreprise dont parlent tous les onglets</translation>
    </message>
    <message>
        <source>Choose the company that all tabs are about (Ctrl+Shift+C)</source>
        <translation>Choisir l’entreprise dont parlent tous les onglets (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
    <message>
        <source>Manage companies</source>
        <translation>Gérer les entreprises</translation>
    </message>
    <message>
        <source>Make a company yours, rename it, bring one back</source>
        <translation>S’approprier une entreprise, la renommer, en restaurer une</translation>
    </message>
</context>
<context>
    <name>recount::CompanyEditor</name>
    <message>
        <source>No company is open. Nothing was changed.</source>
        <translation>Aucune entreprise n’est ouverte. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>recount::CompanyExport</name>
    <message>
        <source>The company goes along with its timeline, fixes, questions and documents; takes, progress and what is in the bin do not.</source>
        <translation>L’entreprise part avec sa chronologie, ses correctifs, ses questions et ses documents&#xa0;; les prises, la progression et le contenu de la corbeille restent ici.</translation>
    </message>
    <message>
        <source>“%1” is not complete yet</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore complète</translation>
    </message>
    <message numerus="yes">
        <source>Recount could not import the file again before %n thing(s) are filled in. The first: %1 It can be written all the same, as a copy to be kept.</source>
        <translation>
            <numerusform>Recount ne pourrait pas réimporter le fichier tant que %n chose n’est pas remplie&#xa0;: %1 Il peut être écrit quand même, comme copie à garder.</numerusform>
            <numerusform>Recount ne pourrait pas réimporter le fichier tant que %n choses ne sont pas remplies. La première&#xa0;: %1 Il peut être écrit quand même, comme copie à garder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Anyway</source>
        <translation>Exporter quand même</translation>
    </message>
    <message>
        <source>Export Company</source>
        <translation>Exporter l’entreprise</translation>
    </message>
    <message>
        <source>Recount packs (*.json)</source>
        <translation>Packs Recount (*.json)</translation>
    </message>
    <message>
        <source>“%1” was written to %2. %3</source>
        <comment>a company, a file, what is in it</comment>
        <translation>«&#xa0;%1&#xa0;» a été écrite dans %2. %3</translation>
    </message>
    <message>
        <source>%1 timeline</source>
        <comment>a file&apos;s name; a company</comment>
        <translation>%1 - chronologie</translation>
    </message>
    <message>
        <source>%1 fixes</source>
        <comment>a file&apos;s name; a company</comment>
        <translation>%1 - correctifs</translation>
    </message>
    <message>
        <source>Export Timeline</source>
        <translation>Exporter la chronologie</translation>
    </message>
    <message>
        <source>Export Fixes</source>
        <translation>Exporter les correctifs</translation>
    </message>
    <message>
        <source>The timeline of “%1” was written to %2.</source>
        <translation>La chronologie de «&#xa0;%1&#xa0;» a été écrite dans %2.</translation>
    </message>
    <message>
        <source>The fixes of “%1” were written to %2.</source>
        <translation>Les correctifs de «&#xa0;%1&#xa0;» ont été écrits dans %2.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>recount::CompanyMenu</name>
    <message>
        <source>C&amp;ompany</source>
        <translation>E&amp;ntreprise</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Make It Mine…</source>
        <translation>Me l’&amp;approprier…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Move to &amp;Bin…</source>
        <translation>&amp;Mettre à la corbeille…</translation>
    </message>
    <message>
        <source>B&amp;in of Companies…</source>
        <translation>C&amp;orbeille des entreprises…</translation>
    </message>
    <message>
        <source>&amp;Make a Copy…</source>
        <translation>&amp;Faire une copie…</translation>
    </message>
    <message>
        <source>Rename Company</source>
        <translation>Renommer l’entreprise</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nouveau nom&#xa0;:</translation>
    </message>
    <message>
        <source>Move “%1” to the bin?</source>
        <translation>Mettre «&#xa0;%1&#xa0;» à la corbeille&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>It can be brought back from the bin of companies for %n day(s). Takes and progress with its questions are kept.</source>
        <translation>
            <numerusform>Elle peut être restaurée depuis la corbeille des entreprises pendant %n jour. Les prises et la progression de ses questions sont conservées.</numerusform>
            <numerusform>Elle peut être restaurée depuis la corbeille des entreprises pendant %n jours. Les prises et la progression de ses questions sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to Bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>The last edits are not saved</source>
        <translation>Les dernières modifications ne sont pas enregistrées</translation>
    </message>
    <message>
        <source>The last edits of “%1” could not be saved and would be lost. Everything saved before is safe. Cancel to stay with it, then free some space on the disk or undo what could not be saved.</source>
        <translation>Les dernières modifications de «&#xa0;%1&#xa0;» n’ont pas pu être enregistrées et seraient perdues. Tout ce qui a été enregistré avant est en sécurité. Annulez pour y rester, puis libérez de l’espace sur le disque ou annulez ce qui n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>&amp;New Empty Company…</source>
        <translation>&amp;Nouvelle entreprise vide…</translation>
    </message>
    <message>
        <source>Import &amp;Table…</source>
        <translation>Importer un &amp;tableau…</translation>
    </message>
    <message>
        <source>Bring timeline entries or fixes from a CSV or Markdown file into a company of your own</source>
        <translation>Reprendre des entrées de chronologie ou des correctifs d’un fichier CSV ou Markdown dans une entreprise à vous</translation>
    </message>
    <message>
        <source>E&amp;xport Company…</source>
        <translation>E&amp;xporter l’entreprise…</translation>
    </message>
    <message>
        <source>Export Time&amp;line…</source>
        <translation>Exporter la chrono&amp;logie…</translation>
    </message>
    <message>
        <source>As a table to be edited elsewhere: CSV or Markdown</source>
        <translation>En tableau à modifier ailleurs&#xa0;: CSV ou Markdown</translation>
    </message>
    <message>
        <source>Export &amp;Fixes…</source>
        <translation>Exporter les correct&amp;ifs…</translation>
    </message>
    <message>
        <source>New Empty Company</source>
        <translation>Nouvelle entreprise vide</translation>
    </message>
    <message>
        <source>Name of your company:</source>
        <translation>Nom de votre entreprise&#xa0;:</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Mon entreprise</translation>
    </message>
</context>
<context>
    <name>recount::CompanyPage</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>What it does, its teams, your role and the stack</source>
        <translation>Son activité, ses équipes, votre rôle et la stack</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>What you found, and what you left</source>
        <translation>Ce que vous avez trouvé, et ce que vous avez laissé</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>The timeline in short</source>
        <translation>La chronologie en bref</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Responsabilités</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>Qui répond de quoi</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>What to say in an incident, and when</source>
        <translation>Quoi dire pendant un incident, et quand</translation>
    </message>
    <message>
        <source>About this pack</source>
        <translation>À propos de ce pack</translation>
    </message>
    <message>
        <source>What it is for, and how to use it honestly</source>
        <translation>À quoi il sert, et comment s’en servir honnêtement</translation>
    </message>
</context>
<context>
    <name>recount::CompanySection</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Stop editing: %1</source>
        <comment>%1 is a section</comment>
        <translation>Arrêter de modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <comment>%1 is a section</comment>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Everything is saved (%1)</source>
        <comment>%1 is a key</comment>
        <translation>Tout est enregistré (%1)</translation>
    </message>
    <message>
        <source>Edit this section</source>
        <translation>Modifier cette section</translation>
    </message>
</context>
<context>
    <name>recount::ComparisonBar</name>
    <message>
        <source>&amp;Compare with:</source>
        <translation>&amp;Comparer à&#xa0;:</translation>
    </message>
    <message>
        <source>A second take to listen to in turns</source>
        <translation>Une deuxième prise à écouter en alternance</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, part</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>A or B, date</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>You hear this take (X switches)</source>
        <translation>Vous entendez cette prise (X pour alterner)</translation>
    </message>
    <message>
        <source>Hear this take (X)</source>
        <translation>Entendre cette prise (X)</translation>
    </message>
</context>
<context>
    <name>recount::ComputedTimes</name>
    <message>
        <source>Time to detect</source>
        <translation>Délai de détection</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>Délai d’acquittement</translation>
    </message>
    <message>
        <source>Time to mitigate</source>
        <translation>Délai d’atténuation</translation>
    </message>
    <message>
        <source>Time to resolve</source>
        <translation>Délai de résolution</translation>
    </message>
    <message>
        <source>Impact lasted</source>
        <translation>Durée de l’impact</translation>
    </message>
    <message>
        <source>Undetected share</source>
        <translation>Part non détectée</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Computed from the marks in the timeline. No time yet for: %1.</source>
        <translation>Calculé à partir des jalons de la chronologie. Pas encore d’heure pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Time to declare</source>
        <translation>Délai de déclaration</translation>
    </message>
    <message>
        <source>Time to diagnose</source>
        <translation>Délai de diagnostic</translation>
    </message>
    <message>
        <source>Hidden before</source>
        <translation>Caché avant</translation>
    </message>
    <message>
        <source>Time to the permanent fix</source>
        <translation>Délai du correctif définitif</translation>
    </message>
</context>
<context>
    <name>recount::ContextPage</name>
    <message>
        <source>Parts of the context</source>
        <translation>Parties du contexte</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation>Corbeille…</translation>
    </message>
    <message>
        <source>What was deleted from this company</source>
        <translation>Ce qui a été supprimé de cette entreprise</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>Practise the story in short questions</source>
        <translation>S’entraîner à raconter l’histoire par courtes questions</translation>
    </message>
    <message>
        <source>This is in the bin now.</source>
        <translation>C’est maintenant dans la corbeille.</translation>
    </message>
    <message>
        <source>“%1” is in the bin now.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant dans la corbeille.</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>The row is deleted.</source>
        <translation>La ligne est supprimée.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>recount::ContextTab</name>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Contexte</translation>
    </message>
</context>
<context>
    <name>recount::DifferenceTable</name>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n ligne identique</numerusform>
            <numerusform>%n lignes identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is more that differs than is shown.</source>
        <translation>Les différences sont plus nombreuses que celles qui sont affichées.</translation>
    </message>
</context>
<context>
    <name>recount::DocumentBar</name>
    <message>
        <source>‹ All</source>
        <translation>‹ Tous</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>The values alone (Ctrl+Alt+1)</source>
        <translation>Les valeurs seules (Ctrl+Alt+1)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>The values beside the Markdown (Ctrl+Alt+2)</source>
        <translation>Les valeurs à côté du Markdown (Ctrl+Alt+2)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>The Markdown alone (Ctrl+Alt+3)</source>
        <translation>Le Markdown seul (Ctrl+Alt+3)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>As a reader sees it (Ctrl+Alt+4)</source>
        <translation>Tel que le voit un lecteur (Ctrl+Alt+4)</translation>
    </message>
    <message>
        <source>What the checks found (Ctrl+Alt+F)</source>
        <translation>Ce que les contrôles ont trouvé (Ctrl+Alt+F)</translation>
    </message>
    <message>
        <source>Write My Own from This</source>
        <translation>Rédiger le mien à partir de celui-ci</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>An example: it can&apos;t be changed</source>
        <translation>Un exemple&#xa0;: il n’est pas modifiable</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved yet; a draft is kept</source>
        <translation>Pas encore enregistré&#xa0;; un brouillon est conservé</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Could not be saved; the text is kept</source>
        <translation>Échec de l’enregistrement&#xa0;; le texte est conservé</translation>
    </message>
    <message>
        <source> · last version kept at %1</source>
        <translation> · dernière version conservée à %1</translation>
    </message>
    <message>
        <source>Back: %1 (Alt+Left)</source>
        <translation>Retour&#xa0;: %1 (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Could not be saved, not even as a draft</source>
        <translation>N’a pas pu être enregistré, pas même en brouillon</translation>
    </message>
</context>
<context>
    <name>recount::DocumentBinDialog</name>
    <message>
        <source>Reading the bin…</source>
        <translation>Lecture de la corbeille…</translation>
    </message>
    <message>
        <source>Deleted Documents</source>
        <translation>Documents supprimés</translation>
    </message>
    <message>
        <source>Deleted documents</source>
        <translation>Documents supprimés</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Supprimé le</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Bring it back to where it was</source>
        <translation>Le remettre où il était</translation>
    </message>
    <message>
        <source>Delete for Good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>They stay here until you delete them for good.</source>
        <translation>Ils restent ici jusqu’à ce que vous les supprimiez définitivement.</translation>
    </message>
    <message>
        <source>There are no deleted documents.</source>
        <translation>Il n’y a pas de document supprimé.</translation>
    </message>
    <message>
        <source>There is a file %1 already: the one that was deleted came back as %2.</source>
        <translation>Il y a déjà un fichier %1&#xa0;: celui qui était supprimé est revenu sous le nom %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Supprimer définitivement&#xa0;?</translation>
    </message>
    <message>
        <source>%1: the file and its earlier versions can&apos;t be brought back.</source>
        <translation>%1&#xa0;: le fichier et ses versions antérieures ne pourront pas revenir.</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>Supprimer définitivement</translation>
    </message>
</context>
<context>
    <name>recount::DocumentDrafts</name>
    <message numerus="yes">
        <source>%n document(s) were not saved when Recount ended.</source>
        <translation>
            <numerusform>%n document n’était pas enregistré quand Recount s’est arrêté.</numerusform>
            <numerusform>%n documents n’étaient pas enregistrés quand Recount s’est arrêté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Drafts</source>
        <translation>Montrer les brouillons</translation>
    </message>
    <message>
        <source>This document has a draft</source>
        <translation>Ce document a un brouillon</translation>
    </message>
    <message>
        <source>“%1” was last edited on %2, and the file does not have those edits. The draft stays until it is saved or thrown away.</source>
        <translation>La dernière modification de «&#xa0;%1&#xa0;» date du %2, et le fichier ne la contient pas. Le brouillon reste tant qu’il n’est ni enregistré ni supprimé.</translation>
    </message>
    <message>
        <source>Open Draft</source>
        <translation>Ouvrir le brouillon</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>recount::DocumentExport</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML in one file (*.html)</source>
        <translation>HTML en un seul fichier (*.html)</translation>
    </message>
    <message>
        <source>Markdown for GitHub and GitLab (*.md)</source>
        <translation>Markdown pour GitHub et GitLab (*.md)</translation>
    </message>
    <message>
        <source>Markdown for Confluence (*.md)</source>
        <translation>Markdown pour Confluence (*.md)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported as %1.</source>
        <translation>Exporté sous %1.</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>Montrer le fichier</translation>
    </message>
</context>
<context>
    <name>recount::DocumentListPage</name>
    <message>
        <source>Begin one from a template</source>
        <translation>En commencer un à partir d’un modèle</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open a Markdown file from anywhere</source>
        <translation>Ouvrir un fichier Markdown, où qu’il se trouve</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Show the files in the file manager</source>
        <translation>Afficher les fichiers dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Reading files: %1 of %2</source>
        <translation>Lecture des fichiers&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Deleted documents: bring one back, or delete it for good</source>
        <translation>Documents supprimés&#xa0;: en remettre un, ou le supprimer définitivement</translation>
    </message>
    <message>
        <source>Deleted documents</source>
        <translation>Documents supprimés</translation>
    </message>
    <message>
        <source>Own Templates…</source>
        <translation>Modèles personnels…</translation>
    </message>
    <message>
        <source>Each Markdown file in their folder is a template</source>
        <translation>Chaque fichier Markdown de leur dossier est un modèle</translation>
    </message>
</context>
<context>
    <name>recount::DocumentPage</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Hide a finding</source>
        <translation>Masquer un constat</translation>
    </message>
</context>
<context>
    <name>recount::DocumentPreview</name>
    <message>
        <source>Preview of the document</source>
        <translation>Aperçu du document</translation>
    </message>
    <message>
        <source>The preview shows the first %1 of this document. What is behind them is kept, and exports have all of it.</source>
        <translation>L’aperçu ne montre que les %1 du début de ce document. La suite est conservée et figure en entier dans les exports.</translation>
    </message>
</context>
<context>
    <name>recount::DocumentReader</name>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
</context>
<context>
    <name>recount::DocumentSession</name>
    <message>
        <source>This document has no file yet. Choose where to save it.</source>
        <translation>Ce document n’a pas encore de fichier. Choisissez où l’enregistrer.</translation>
    </message>
    <message>
        <source>Nothing was written: what the file has now could not be put into the history first. %1</source>
        <translation>Rien n’a été écrit&#xa0;: le contenu actuel du fichier n’a pas pu être d’abord ajouté à l’historique. %1</translation>
    </message>
</context>
<context>
    <name>recount::DocumentText</name>
    <message>
        <source>typing</source>
        <translation>saisie</translation>
    </message>
</context>
<context>
    <name>recount::DocumentsTab</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versions…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>About the &amp;Checks</source>
        <translation>À propos des &amp;contrôles</translation>
    </message>
    <message>
        <source>Markdown files (*.md *.markdown *.txt)</source>
        <translation>Fichiers Markdown (*.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Hide this finding</source>
        <translation>Masquer ce constat</translation>
    </message>
    <message>
        <source>Why does it not matter here? It comes back after %1.</source>
        <translation>Pourquoi est-ce sans importance ici&#xa0;? Il revient après le %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Ouvrir ce lien&#xa0;?</translation>
    </message>
    <message>
        <source>It opens outside of Recount: %1</source>
        <translation>Il s’ouvre hors de Recount&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Save the document elsewhere</source>
        <translation>Enregistrer le document ailleurs</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Fichiers Markdown (*.md)</translation>
    </message>
    <message>
        <source>The text is copied. Paste it into another program and save it there before you close Recount.</source>
        <translation>Le texte est copié. Collez-le dans un autre programme et enregistrez-le là avant de fermer Recount.</translation>
    </message>
    <message>
        <source>&amp;Deleted Documents…</source>
        <translation>&amp;Documents supprimés…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n finding(s) so far?</source>
        <translation>
            <numerusform>Accepter %n constat jusqu’ici&#xa0;?</numerusform>
            <numerusform>Accepter les %n constats jusqu’ici&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on only what is new is shown for this document. You can show the accepted ones at any time, and take it back. The document is not changed: it is kept in “%1”, which “recount check --baseline” reads too.</source>
        <translation>Désormais, seul ce qui est nouveau s’affiche pour ce document. Vous pouvez afficher à tout moment ce qui est accepté, et revenir en arrière. Le document n’est pas modifié&#xa0;: c’est conservé dans «&#xa0;%1&#xa0;», que «&#xa0;recount check --baseline&#xa0;» lit aussi.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Words &amp;of the Checks…</source>
        <translation>&amp;Mots des contrôles…</translation>
    </message>
    <message>
        <source>“%1” is %2 in size, and up to %3 the window stays quick. It was not opened and is unchanged. “recount show” and “recount check” read it on the command line.</source>
        <translation>«&#xa0;%1&#xa0;» fait %2, et la fenêtre reste rapide jusqu’à %3. Il n’a pas été ouvert et reste inchangé. «&#xa0;recount show&#xa0;» et «&#xa0;recount check&#xa0;» le lisent en ligne de commande.</translation>
    </message>
    <message>
        <source>Another program changed this file. Choose above what becomes of both texts, then go on.</source>
        <translation>Un autre programme a modifié ce fichier. Choisissez ci-dessus ce que deviennent les deux textes, puis continuez.</translation>
    </message>
</context>
<context>
    <name>recount::DraftsDialog</name>
    <message>
        <source>Not saved</source>
        <translation>Non enregistrés</translation>
    </message>
    <message>
        <source>Documents that were not saved</source>
        <translation>Documents non enregistrés</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>last edited %1</source>
        <translation>dernière modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text of the chosen document</source>
        <translation>Texte du document choisi</translation>
    </message>
    <message>
        <source>Throw Away…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Throw Away for Good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Open Draft</source>
        <translation>Ouvrir le brouillon</translation>
    </message>
</context>
<context>
    <name>recount::DrillComparison</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>✓ In your answer: %1</source>
        <translation>✓ Dans votre réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>✗ Not in your answer: %1</source>
        <translation>✗ Absent de votre réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only words are compared. What they mean, you judge.</source>
        <translation>Seuls les mots sont comparés. Le sens, c’est à vous d’en juger.</translation>
    </message>
</context>
<context>
    <name>recount::DrillOrderList</name>
    <message>
        <source>Cards to put in order</source>
        <translation>Cartes à remettre dans l’ordre</translation>
    </message>
    <message>
        <source>Cards in your order, checked</source>
        <translation>Cartes dans votre ordre, vérifiées</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place, card</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>✓ Right place</source>
        <translation>✓ Bonne place</translation>
    </message>
    <message>
        <source>✗ Belongs in place %1</source>
        <translation>✗ Va à la place %1</translation>
    </message>
</context>
<context>
    <name>recount::DrillPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Leave the drill; the round goes on when you come back (Esc)</source>
        <translation>Quitter l’exercice&#xa0;; la série reprend à votre retour (Échap)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an item of a round</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, once more</source>
        <translation>%1, encore une fois</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Afficher la réponse</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Enter, or Space while nothing is typed</source>
        <translation>Entrée, ou Espace tant que rien n’est saisi</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>Incident&#xa0;: %1</translation>
    </message>
    <message>
        <source>Quickfix: %1</source>
        <translation>Correctif d’urgence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Think, say it aloud, or type it here</source>
        <translation>Réfléchissez, dites-le à voix haute ou tapez-le ici</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Alt+Up, or drag the card</source>
        <translation>Alt+Haut, ou faites glisser la carte</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Alt+Down, or drag the card</source>
        <translation>Alt+Bas, ou faites glisser la carte</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message numerus="yes">
        <source>✓ All %n are right.</source>
        <translation>
            <numerusform>✓ La carte est juste.</numerusform>
            <numerusform>✓ Les %n sont justes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✗ %1 of %n are right.</source>
        <translation>
            <numerusform>✗ Justes&#xa0;: %1 sur %n.</numerusform>
            <numerusform>✗ Justes&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This round is done</source>
        <translation>Cette série est terminée</translation>
    </message>
    <message>
        <source>There is nothing to ask yet</source>
        <translation>Il n’y a encore rien à demander</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>Rien n’est à revoir aujourd’hui</translation>
    </message>
    <message>
        <source>The drill is made from the company&apos;s own data. It begins once there is some.</source>
        <translation>L’exercice est tiré des données de l’entreprise. Il commence dès qu’il y en a.</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Série suivante</translation>
    </message>
    <message>
        <source>Drill ahead of time</source>
        <translation>S’exercer en avance</translation>
    </message>
    <message>
        <source>Ask the items that are waiting</source>
        <translation>Poser les questions qui attendent</translation>
    </message>
    <message>
        <source>Ask now what would come next, though it is not due</source>
        <translation>Poser dès maintenant ce qui viendrait ensuite, même si ce n’est pas à l’échéance</translation>
    </message>
    <message>
        <source>How well did you know it?</source>
        <translation>Le saviez-vous bien&#xa0;?</translation>
    </message>
    <message>
        <source>in this round</source>
        <translation>dans cette série</translation>
    </message>
    <message>
        <source>%1 %2
%3</source>
        <comment>key, grade, when it returns</comment>
        <translation>%1 %2
%3</translation>
    </message>
    <message>
        <source>%1, comes back %2</source>
        <comment>grade, when</comment>
        <translation>%1, revient %2</translation>
    </message>
    <message>
        <source>Comes back %1 (%2)</source>
        <comment>when, key</comment>
        <translation>Revient %1 (%2)</translation>
    </message>
</context>
<context>
    <name>recount::DrillSortForm</name>
    <message>
        <source>Quickfix</source>
        <translation>Correctif d’urgence</translation>
    </message>
    <message>
        <source>Permanent fix</source>
        <translation>Correctif définitif</translation>
    </message>
    <message>
        <source>Quickfix: %1</source>
        <comment>a card</comment>
        <translation>Correctif d’urgence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Permanent fix: %1</source>
        <comment>a card</comment>
        <translation>Correctif définitif&#xa0;: %1</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ Juste</translation>
    </message>
    <message>
        <source>✗ It is a permanent fix</source>
        <translation>✗ C’est un correctif définitif</translation>
    </message>
    <message>
        <source>✗ It is a quickfix</source>
        <translation>✗ C’est un correctif d’urgence</translation>
    </message>
</context>
<context>
    <name>recount::DrillSpeech</name>
    <message>
        <source>Say it aloud and listen</source>
        <translation>Le dire à voix haute et s’écouter</translation>
    </message>
    <message>
        <source>Record what you say, and hear it beside the answer (%1)</source>
        <comment>%1 is a key</comment>
        <translation>Enregistrer ce que vous dites et l’entendre à côté de la réponse (%1)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>recount::EditNotice</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>recount::EditorMenu</name>
    <message>
        <source>No similar words</source>
        <translation>Aucun mot similaire</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Ajouter à mes mots</translation>
    </message>
    <message>
        <source>%1 is right from now on, in all documents</source>
        <translation>«&#xa0;%1&#xa0;» est désormais considéré comme correct, dans tous les documents</translation>
    </message>
    <message>
        <source>No dictionary for %1</source>
        <translation>Aucun dictionnaire pour %1</translation>
    </message>
    <message>
        <source>Install a Hunspell dictionary for it, or name its folder in RECOUNT_DICTIONARIES, and start Recount again</source>
        <translation>Installez un dictionnaire Hunspell pour cette langue ou indiquez son dossier dans RECOUNT_DICTIONARIES, puis redémarrez Recount</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>recount::EntryDetail</name>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Choose an entry to read why it was done, what it led to, and which questions ask for it.</source>
        <translation>Choisissez une entrée pour lire ses raisons, ses suites et les questions qui la demandent.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What led to it</source>
        <translation>Ce qui y a mené</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Ce qui a suivi</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologies</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>origin, what that means</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month, what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Go to this entry</source>
        <translation>Aller à cette entrée</translation>
    </message>
    <message>
        <source>Quickfix and permanent fix</source>
        <translation>Correctif d’urgence et correctif définitif</translation>
    </message>
    <message>
        <source>Show both fixes in the table</source>
        <translation>Montrer les deux correctifs dans le tableau</translation>
    </message>
    <message>
        <source>Questions that ask for it</source>
        <translation>Questions qui la demandent</translation>
    </message>
    <message>
        <source>Practise this question</source>
        <translation>S’entraîner à cette question</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Read this document</source>
        <translation>Lire ce document</translation>
    </message>
    <message>
        <source>Write a new entry</source>
        <translation>Écrire une nouvelle entrée</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Put this entry into the bin</source>
        <translation>Mettre cette entrée à la corbeille</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>Supprimer cette entrée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Stop editing this entry</source>
        <translation>Arrêter de modifier cette entrée</translation>
    </message>
    <message>
        <source>Edit this entry</source>
        <translation>Modifier cette entrée</translation>
    </message>
    <message>
        <source>Everything is saved (%1)</source>
        <comment>%1 is a key</comment>
        <translation>Tout est enregistré (%1)</translation>
    </message>
</context>
<context>
    <name>recount::EntryForm</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologies</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Ce qui a suivi</translation>
    </message>
    <message>
        <source>Quickfix and permanent fix</source>
        <translation>Correctif d’urgence et correctif définitif</translation>
    </message>
    <message>
        <source>Questions that ask for it</source>
        <translation>Questions qui la demandent</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>recount::EventsModel</name>
    <message>
        <source>Recount does not know when this was.</source>
        <translation>Recount ne sait pas quand cela s’est produit.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
</context>
<context>
    <name>recount::FailurePage</name>
    <message>
        <source>Recount can&apos;t open your data</source>
        <translation>Recount ne peut pas ouvrir vos données</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>Dossier de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Détails&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Open data folder</source>
        <translation>&amp;Ouvrir le dossier de données</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>recount::FileImageStore</name>
    <message>
        <source>What was pasted is no picture that can be kept. Nothing was changed.</source>
        <translation>L’élément collé n’est pas une image qui peut être conservée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is no picture that readers of Markdown show. Nothing was changed.</source>
        <translation>%1 n’est pas une image que les lecteurs Markdown affichent. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be kept: the folder %1 can&apos;t be made. Nothing was changed.</source>
        <translation>L’image ne peut pas être conservée&#xa0;: impossible de créer le dossier %1. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>recount::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>What to look for (%1)</source>
        <translation>Texte à rechercher (%1)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Go to the previous match (%1)</source>
        <translation>Aller à l’occurrence précédente (%1)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Go to the next match (%1)</source>
        <translation>Aller à l’occurrence suivante (%1)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Distinguer majuscules et minuscules</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Find nothing within words</source>
        <translation>Ne rien trouver à l’intérieur des mots</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>What to look for is a regular expression, like \d+ ms</source>
        <translation>Le texte recherché est une expression régulière, par exemple \d+ ms</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the search (%1)</source>
        <translation>Fermer la recherche (%1)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>What to write instead (%1); \1 is the first group of a regular expression</source>
        <translation>Texte de remplacement (%1)&#xa0;; \1 est le premier groupe d’une expression régulière</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace this match and go to the next</source>
        <translation>Remplacer cette occurrence et aller à la suivante</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replace every match, as one step that can be undone</source>
        <translation>Remplacer toutes les occurrences, en une seule étape annulable</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>More than %1 found</source>
        <translation>Plus de %1 résultats</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>remplacement</translation>
    </message>
    <message>
        <source>replacing all</source>
        <translation>remplacement de toutes les occurrences</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s)</source>
        <translation>
            <numerusform>%n remplacement</numerusform>
            <numerusform>%n remplacements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::FindingsNotice</name>
    <message>
        <source>Take Back</source>
        <translation>Annuler l’acceptation</translation>
    </message>
    <message>
        <source>None is accepted any more: all are shown and counted again</source>
        <translation>Plus rien n’est accepté&#xa0;: tout s’affiche et compte de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shown: the worst first. Text, list and graph are marked for these alone; the next ones follow when they are mended.</source>
        <translation>
            <numerusform>%1 sur %n affiché&#xa0;: le pire d’abord. Texte, liste et graphe ne sont marqués que pour lui&#xa0;; les suivants viennent quand il est réparé.</numerusform>
            <numerusform>%1 sur %n affichés&#xa0;: les pires d’abord. Texte, liste et graphe ne sont marqués que pour eux&#xa0;; les suivants viennent quand ils sont réparés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show All %n</source>
        <translation>
            <numerusform>Tout afficher (%n)</numerusform>
            <numerusform>Tout afficher (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these is/are accepted.</source>
        <translation>
            <numerusform>%n de ceux-ci est accepté.</numerusform>
            <numerusform>%n de ceux-ci sont acceptés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted finding(s) not shown, only what is new.</source>
        <translation>
            <numerusform>%n constat accepté n’est pas affiché, seulement ce qui est nouveau.</numerusform>
            <numerusform>%n constats acceptés ne sont pas affichés, seulement ce qui est nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in %1, which “recount check --baseline” reads too</source>
        <translation>Conservé dans %1, que «&#xa0;recount check --baseline&#xa0;» lit aussi</translation>
    </message>
    <message>
        <source>Show Only What Is New</source>
        <translation>N’afficher que le nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n Accepted</source>
        <translation>
            <numerusform>Afficher l’accepté (%n)</numerusform>
            <numerusform>Afficher les %n acceptés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::FindingsPanel</name>
    <message>
        <source>About This Check</source>
        <translation>À propos de ce contrôle</translation>
    </message>
    <message>
        <source>For work</source>
        <translation>Pour le travail</translation>
    </message>
    <message>
        <source>For the interview</source>
        <translation>Pour l’entretien</translation>
    </message>
    <message>
        <source>Which checks</source>
        <translation>Quels contrôles</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun constat</translation>
    </message>
    <message>
        <source>Hide for a While…</source>
        <translation>Masquer un temps…</translation>
    </message>
    <message>
        <source>With a reason, which stays in the document as a comment</source>
        <translation>Avec une raison, qui reste dans le document comme commentaire</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>The first few</source>
        <translation>Les premiers</translation>
    </message>
    <message>
        <source>What the document is for: some checks are about the one alone. “The first few” begins with the worst; the next ones follow when they are mended.</source>
        <translation>À quoi sert le document&#xa0;: certains contrôles ne concernent que l’un. «&#xa0;Les premiers&#xa0;» commence par les pires&#xa0;; les suivants viennent quand ils sont réparés.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more</source>
        <translation>
            <numerusform>%1&#xa0;; %n autre</numerusform>
            <numerusform>%1&#xa0;; %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Accept All So Far…</source>
        <translation>Tout accepter jusqu’ici…</translation>
    </message>
    <message>
        <source>For an old document: from then on only what is new is shown</source>
        <translation>Pour un ancien document&#xa0;: désormais, seul ce qui est nouveau s’affiche</translation>
    </message>
    <message>
        <source>Nothing new found</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>%1 (accepted)</source>
        <translation>%1 (accepté)</translation>
    </message>
</context>
<context>
    <name>recount::FixDetailWidget</name>
    <message>
        <source>Details of %1</source>
        <translation>Détails&#xa0;: %1</translation>
    </message>
    <message>
        <source>To say in an interview</source>
        <translation>À dire en entretien</translation>
    </message>
    <message>
        <source>Nothing is written down yet: “First I …, then we …”</source>
        <translation>Rien n’est encore écrit&#xa0;: «&#xa0;D’abord, j’ai…, ensuite, on a…&#xa0;»</translation>
    </message>
    <message>
        <source>Risk of stopping at the quickfix</source>
        <translation>Risque de s’arrêter au correctif d’urgence</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
    <message>
        <source>Quickfix: %1</source>
        <translation>Correctif d’urgence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Permanent fix: %1</source>
        <translation>Correctif définitif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time it took</source>
        <translation>Temps nécessaire</translation>
    </message>
    <message>
        <source>How long the quickfix was in place</source>
        <translation>Durée de vie du correctif d’urgence</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Copy the sentences</source>
        <translation>Copier les phrases</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit this fix</source>
        <translation>Modifier ce correctif</translation>
    </message>
</context>
<context>
    <name>recount::FixEditPanel</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stop editing this fix</source>
        <translation>Arrêter de modifier ce correctif</translation>
    </message>
    <message>
        <source>Everything is saved (%1)</source>
        <comment>%1 is a key</comment>
        <translation>Tout est enregistré (%1)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this fix</source>
        <translation>Supprimer ce correctif</translation>
    </message>
    <message>
        <source>Put this fix into the bin</source>
        <translation>Mettre ce correctif à la corbeille</translation>
    </message>
</context>
<context>
    <name>recount::FixForm</name>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Quickfix</source>
        <translation>Correctif d’urgence</translation>
    </message>
    <message>
        <source>Time for the quickfix</source>
        <translation>Durée du correctif d’urgence</translation>
    </message>
    <message>
        <source>Who does the quickfix</source>
        <translation>Qui fait le correctif d’urgence</translation>
    </message>
    <message>
        <source>Permanent fix</source>
        <translation>Correctif définitif</translation>
    </message>
    <message>
        <source>Time for the permanent fix</source>
        <translation>Durée du correctif définitif</translation>
    </message>
    <message>
        <source>Who does the permanent fix</source>
        <translation>Qui fait le correctif définitif</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>How long the quickfix was in place</source>
        <translation>Combien de temps il a tenu</translation>
    </message>
    <message>
        <source>Risk of stopping at the quickfix</source>
        <translation>Risque de s’en tenir au correctif d’urgence</translation>
    </message>
    <message>
        <source>To say in an interview</source>
        <translation>À dire en entretien</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Entries of the timeline</source>
        <translation>Étapes de la chronologie</translation>
    </message>
    <message>
        <source>Questions that ask for it</source>
        <translation>Questions qui en parlent</translation>
    </message>
</context>
<context>
    <name>recount::FixesEditing</name>
    <message>
        <source>New fix</source>
        <translation>Nouveau correctif</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation>Corbeille…</translation>
    </message>
    <message>
        <source>Write a new fix</source>
        <translation>Écrire un nouveau correctif</translation>
    </message>
    <message>
        <source>What was deleted from this company</source>
        <translation>Ce qui a été supprimé de cette entreprise</translation>
    </message>
    <message>
        <source>This is in the bin now.</source>
        <translation>C’est maintenant dans la corbeille.</translation>
    </message>
    <message>
        <source>“%1” is in the bin now.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant dans la corbeille.</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Récupérer</translation>
    </message>
</context>
<context>
    <name>recount::FixesModel</name>
    <message>
        <source>Risk: %1</source>
        <translation>Risque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Détails&#xa0;: %1</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Mois %1</translation>
    </message>
</context>
<context>
    <name>recount::FixesPage</name>
    <message>
        <source>How to tell a fix</source>
        <translation>Comment raconter un correctif</translation>
    </message>
    <message>
        <source>Search fixes</source>
        <translation>Rechercher dans les correctifs</translation>
    </message>
    <message>
        <source>Every word has to occur, anywhere in the fix</source>
        <translation>Chaque mot doit figurer quelque part dans le correctif</translation>
    </message>
    <message>
        <source>Only without a permanent fix</source>
        <translation>Sans correctif définitif seulement</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose the columns and what the rows are sorted by</source>
        <translation>Choisir les colonnes et le tri des lignes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected fixes, or all that are shown</source>
        <translation>Copier les correctifs sélectionnés, ou tous ceux qui sont affichés</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write the selected fixes, or all that are shown, to a file</source>
        <translation>Écrire dans un fichier les correctifs sélectionnés, ou tous ceux qui sont affichés</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the selected fixes, or all that are shown</source>
        <translation>Imprimer les correctifs sélectionnés, ou tous ceux qui sont affichés</translation>
    </message>
    <message>
        <source>The sentences were copied.</source>
        <translation>Les phrases ont été copiées.</translation>
    </message>
    <message>
        <source>Show all fixes</source>
        <translation>Afficher tous les correctifs</translation>
    </message>
    <message>
        <source>Clear the search and the filter</source>
        <translation>Effacer la recherche et le filtre</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Ouvrir les détails</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n fix(es)</source>
        <translation>
            <numerusform>%1 sur %n correctif</numerusform>
            <numerusform>%1 sur %n correctifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es)</source>
        <translation>
            <numerusform>%n correctif</numerusform>
            <numerusform>%n correctifs</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no fixes in this company yet.</source>
        <translation>Cette entreprise n’a pas encore de correctifs.</translation>
    </message>
    <message>
        <source>No fix fits this search and filter.</source>
        <translation>Aucun correctif ne correspond à cette recherche et à ce filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es) copied as a Markdown table.</source>
        <translation>
            <numerusform>%n correctif copié en tableau Markdown.</numerusform>
            <numerusform>%n correctifs copiés en tableau Markdown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es) copied as CSV.</source>
        <translation>
            <numerusform>%n correctif copié en CSV.</numerusform>
            <numerusform>%n correctifs copiés en CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Fixes</source>
        <translation>Exporter les correctifs</translation>
    </message>
    <message>
        <source>fixes</source>
        <translation>correctifs</translation>
    </message>
    <message>
        <source>The fixes were written to %1.</source>
        <translation>Les correctifs ont été écrits dans %1.</translation>
    </message>
    <message>
        <source>Fixes at %1</source>
        <translation>Correctifs chez %1</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Correctifs</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>Practise the fixes in short questions</source>
        <translation>S’entraîner aux correctifs par courtes questions</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>There are no fixes in this company yet. Write down an incident, what was done at once, and what ended it for good.</source>
        <translation>Cette entreprise n’a pas encore de correctif. Notez un incident, ce qui a été fait tout de suite, et ce qui y a mis fin pour de bon.</translation>
    </message>
</context>
<context>
    <name>recount::FixesView</name>
    <message>
        <source>Fixes</source>
        <translation>Correctifs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>recount::FollowUpsWidget</name>
    <message>
        <source>Follow-up %1</source>
        <translation>Relance %1</translation>
    </message>
    <message>
        <source>Answer aloud</source>
        <translation>Répondre à voix haute</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer to follow-up %1</source>
        <translation>Réponse à la relance %1</translation>
    </message>
    <message>
        <source>Answer aloud: %1</source>
        <translation>Répondre à voix haute&#xa0;: %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message numerus="yes">
        <source>answered %n time(s)</source>
        <translation>
            <numerusform>%n réponse enregistrée</numerusform>
            <numerusform>%n réponses enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Record your answer; R stops it</source>
        <translation>Enregistrer votre réponse&#xa0;; R l’arrête</translation>
    </message>
    <message>
        <source>Compare with what could be said</source>
        <translation>Comparer avec ce qu’on peut dire</translation>
    </message>
</context>
<context>
    <name>recount::FormRows</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Descendre %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>recount::GradeBar</name>
    <message>
        <source>no take yet</source>
        <translation>pas encore de prise</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n point(s)</source>
        <translation>
            <numerusform>%1 point sur %n</numerusform>
            <numerusform>%1 points sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>hints opened before the first take</source>
        <translation>indices ouverts avant la première prise</translation>
    </message>
    <message>
        <source>a stage opened before the first take</source>
        <translation>une étape ouverte avant la première prise</translation>
    </message>
    <message>
        <source>nothing opened before</source>
        <translation>rien d’ouvert avant</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Comment ça s’est passé&#xa0;?</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo the last grade, tick or opening</source>
        <translation>Annuler la dernière note, coche ou ouverture</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Folds everything and begins a new run. Takes and grades so far are kept.</source>
        <translation>Replie tout et commence un nouvel essai. Les prises et les notes sont gardées.</translation>
    </message>
    <message>
        <source>How the suggestion is made</source>
        <translation>D’où vient la proposition</translation>
    </message>
    <message>
        <source>No take, or less than a third of the points.</source>
        <translation>Pas de prise, ou moins d’un tiers des points.</translation>
    </message>
    <message>
        <source>Less than two thirds of the points, or the hints were opened before the first take.</source>
        <translation>Moins de deux tiers des points, ou les indices ouverts avant la première prise.</translation>
    </message>
    <message>
        <source>Two thirds of the points or more.</source>
        <translation>Deux tiers des points ou plus.</translation>
    </message>
    <message>
        <source>It is only a suggestion: you were there, and your grade counts.</source>
        <translation>Ce n’est qu’une proposition&#xa0;: vous y étiez, c’est votre note qui compte.</translation>
    </message>
    <message>
        <source>Graded %1. The suggestion was %2: %3.</source>
        <translation>Noté «&#xa0;%1&#xa0;». La proposition était «&#xa0;%2&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Suggested: %1 (%2). You decide.</source>
        <translation>Proposition&#xa0;: %1 (%2). À vous de décider.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <comment>what is undone</comment>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The rules behind the suggested grade</source>
        <translation>Les règles derrière la note suggérée</translation>
    </message>
    <message>
        <source>Every point, a good length as the recorder shows it, and nothing opened before.</source>
        <translation>Tous les points, une bonne durée telle que l’enregistreur l’affiche, et rien d’ouvert avant.</translation>
    </message>
</context>
<context>
    <name>recount::GradeButton</name>
    <message>
        <source>suggested</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>%1, suggested</source>
        <comment>a grade</comment>
        <translation>%1, proposé</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>key, suggested</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>recount::GraphOutlineView</name>
    <message>
        <source>Outline of the graph</source>
        <translation>Plan du graphe</translation>
    </message>
    <message>
        <source>The steps and their branches will be listed here.</source>
        <translation>Les étapes et leurs branches seront listées ici.</translation>
    </message>
</context>
<context>
    <name>recount::GraphPane</name>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>The graph as a drawing</source>
        <translation>Le graphe en dessin</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The graph as a list for the keyboard</source>
        <translation>Le graphe en liste pour le clavier</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Réduire (-)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show all of the graph</source>
        <translation>Montrer tout le graphe</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>Tout montrer (0)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The graph is in the clipboard.</source>
        <translation>Le graphe est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>recount::HistoryDialog</name>
    <message>
        <source>before editing</source>
        <translation>avant modification</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>while editing</source>
        <translation>en cours de modification</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>autre programme</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>avant retour à une version</translation>
    </message>
    <message>
        <source>before it was emptied</source>
        <translation>avant d’être vidé</translation>
    </message>
    <message>
        <source>Go Back to This Version</source>
        <translation>Revenir à cette version</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versions, last first</source>
        <translation>Versions, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>The chosen version beside the text of now</source>
        <translation>La version choisie à côté du texte actuel</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>The text of now stays among the versions</source>
        <translation>Le texte actuel reste parmi les versions</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No version yet: the first one is kept before the first edit.</source>
        <translation>Aucune version pour l’instant&#xa0;: la première est conservée avant la première modification.</translation>
    </message>
    <message>
        <source>This is the text of now.</source>
        <translation>C’est le texte actuel.</translation>
    </message>
</context>
<context>
    <name>recount::ImportOutlineModel</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what happens to things, like &quot;Added&quot;, %2 how many they are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <extracomment>%1 is what a text is called, like &quot;Why&quot;</extracomment>
        <translation>%1, avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, after: %2</source>
        <translation>%1, après&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>recount::ImportPreviewDialog</name>
    <message>
        <source>Whole text of the chosen row</source>
        <translation>Texte entier de la ligne choisie</translation>
    </message>
    <message>
        <source>Choose a row to read its whole text.</source>
        <translation>Choisissez une ligne pour lire son texte entier.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Ce que fait l’importation</translation>
    </message>
</context>
<context>
    <name>recount::InterviewDialog</name>
    <message>
        <source>Show in the Document</source>
        <translation>Montrer dans le document</translation>
    </message>
    <message>
        <source>What an interviewer would ask</source>
        <translation>Ce que demanderait un recruteur</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Nothing to ask yet: write the timeline, the impact and the fixes first.</source>
        <translation>Rien à demander pour l’instant&#xa0;: écrivez d’abord la chronologie, l’impact et les correctifs.</translation>
    </message>
</context>
<context>
    <name>recount::LevelStripWidget</name>
    <message>
        <source>Sound of the last seconds</source>
        <translation>Son des dernières secondes</translation>
    </message>
</context>
<context>
    <name>recount::LevelWidget</name>
    <message>
        <source>Microphone level</source>
        <translation>Niveau du micro</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>trop fort</translation>
    </message>
    <message>
        <source>Too loud, the sound is cut off</source>
        <translation>Trop fort, le son sature</translation>
    </message>
    <message>
        <source>The microphone is open</source>
        <translation>Le micro est ouvert</translation>
    </message>
    <message>
        <source>The microphone is closed</source>
        <translation>Le micro est fermé</translation>
    </message>
</context>
<context>
    <name>recount::LibraryModel</name>
    <message>
        <source>can&apos;t be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Resolved in</source>
        <translation>Résolu en</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Actions ouvertes</translation>
    </message>
</context>
<context>
    <name>recount::LinkChooser</name>
    <message>
        <source>Without a title yet</source>
        <translation>Encore sans titre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month, what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Arrows choose what to link, Enter links it</source>
        <translation>Les flèches choisissent quoi lier, Entrée crée le lien</translation>
    </message>
    <message>
        <source>What can be linked</source>
        <translation>Ce qui peut être lié</translation>
    </message>
    <message>
        <source>Nothing to link here</source>
        <translation>Rien à lier ici</translation>
    </message>
</context>
<context>
    <name>recount::LinksField</name>
    <message>
        <source>Add link…</source>
        <translation>Ajouter un lien…</translation>
    </message>
    <message>
        <source>Search for what to link here</source>
        <translation>Rechercher ce qui doit être lié ici</translation>
    </message>
    <message>
        <source>Add link: %1</source>
        <translation>Ajouter un lien&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>Retirer ce lien</translation>
    </message>
    <message>
        <source>Remove the link to %1</source>
        <translation>Retirer le lien vers %1</translation>
    </message>
    <message>
        <source>Link to search for: %1</source>
        <translation>Lien à rechercher&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>recount::MainWindow</name>
    <message>
        <source>Recount is already open with this data folder, but does not answer. Close it first, or wait a moment and start again. Nothing was changed.</source>
        <translation>Recount est déjà ouvert avec ce dossier de données, mais ne répond pas. Fermez-le d’abord, ou attendez un instant et relancez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Recount can&apos;t write to its data folder. Nothing was changed.</source>
        <translation>Recount ne peut pas écrire dans son dossier de données. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>Recount</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Import a Pack…</source>
        <translation>&amp;Importer un pack…</translation>
    </message>
    <message>
        <source>Open &amp;Data Folder</source>
        <translation>Ouvrir le &amp;dossier de données</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claire</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;About Recount</source>
        <translation>À &amp;propos de Recount</translation>
    </message>
    <message>
        <source>Opening your takes and notes…</source>
        <translation>Ouverture de vos prises et remarques…</translation>
    </message>
</context>
<context>
    <name>recount::MakeMineDialog</name>
    <message>
        <source>Make a Copy</source>
        <translation>Faire une copie</translation>
    </message>
    <message>
        <source>Make It Mine</source>
        <translation>Me l’approprier</translation>
    </message>
    <message>
        <source>The parts of “%1” that you choose are copied into a company of your own, where everything can be changed. The original stays as it is, and so does your progress with it.</source>
        <translation>Les parties de «&#xa0;%1&#xa0;» que vous choisissez sont copiées dans une entreprise à vous, où tout peut être modifié. L’original reste tel quel, et votre progression avec lui aussi.</translation>
    </message>
    <message>
        <source>&amp;Name of your company</source>
        <translation>&amp;Nom de votre entreprise</translation>
    </message>
    <message>
        <source>Name of your company</source>
        <translation>Nom de votre entreprise</translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation>À copier</translation>
    </message>
    <message>
        <source>The &amp;company: facts, stack, weak points</source>
        <translation>L’&amp;entreprise&#xa0;: faits, technologies, points faibles</translation>
    </message>
    <message>
        <source>The &amp;timeline</source>
        <translation>La &amp;chronologie</translation>
    </message>
    <message>
        <source>The &amp;fixes</source>
        <translation>Les c&amp;orrectifs</translation>
    </message>
    <message>
        <source>Communication and &amp;responsibilities</source>
        <translation>Communication et &amp;responsabilités</translation>
    </message>
    <message>
        <source>The &amp;questions with answers and rubrics</source>
        <translation>Les &amp;questions avec réponses et critères</translation>
    </message>
    <message>
        <source>&amp;Post-mortems and runbooks</source>
        <translation>&amp;Post-mortems et runbooks</translation>
    </message>
    <message>
        <source>Links to a part that stays behind are left out.</source>
        <translation>Les liens vers une partie qui n’est pas copiée sont omis.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose at least one part, and give it a name.</source>
        <translation>Choisissez au moins une partie et donnez un nom.</translation>
    </message>
</context>
<context>
    <name>recount::MarkdownEditor</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>Markdown. Tab moves items of lists and code; press Escape before Tab to leave.</source>
        <translation>Markdown. Tab décale les éléments de liste et le code&#xa0;; appuyez sur Échap avant Tab pour quitter le texte.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Make what is selected strong, or plain again</source>
        <translation>Mettre la sélection en gras, ou retirer le gras</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Emphasize what is selected, or not</source>
        <translation>Mettre la sélection en italique, ou retirer l’italique</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Make a link of what is selected, to the address that was copied</source>
        <translation>Faire de la sélection un lien vers l’adresse copiée</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Rechercher dans le texte</translation>
    </message>
    <message>
        <source>Find in the text and replace</source>
        <translation>Rechercher dans le texte et remplacer</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Aller à l’occurrence suivante</translation>
    </message>
    <message>
        <source>Go to the previous match</source>
        <translation>Aller à l’occurrence précédente</translation>
    </message>
    <message>
        <source>Go to the next finding</source>
        <translation>Aller au constat suivant</translation>
    </message>
    <message>
        <source>Go to the previous finding</source>
        <translation>Aller au constat précédent</translation>
    </message>
    <message>
        <source>Show the headings beside the text</source>
        <translation>Afficher les titres à côté du texte</translation>
    </message>
    <message>
        <source>Break long lines where the window ends</source>
        <translation>Couper les longues lignes au bord de la fenêtre</translation>
    </message>
    <message>
        <source>Write all letters as wide as each other, so that tables align</source>
        <translation>Donner la même largeur à tous les caractères, pour que les tableaux s’alignent</translation>
    </message>
    <message>
        <source>Underline words that are misspelled</source>
        <translation>Souligner les mots mal orthographiés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3): %4</source>
        <translation>%1 (%2 sur %3)&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Occurrence suivante</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>O&amp;ccurrence précédente</translation>
    </message>
    <message>
        <source>Next Findin&amp;g</source>
        <translation>Constat &amp;suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious Finding</source>
        <translation>Constat &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>P&amp;lan</translation>
    </message>
    <message>
        <source>Foc&amp;us Mode</source>
        <translation>Mode c&amp;oncentration</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>&amp;Retour à la ligne automatique</translation>
    </message>
    <message>
        <source>Fi&amp;xed Width</source>
        <translation>C&amp;hasse fixe</translation>
    </message>
    <message>
        <source>Check &amp;Spelling</source>
        <translation>&amp;Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>Show the paragraph that is written in, and little else; Escape ends it</source>
        <translation>Afficher le paragraphe en cours de rédaction, et presque rien d’autre&#xa0;; Échap y met fin</translation>
    </message>
</context>
<context>
    <name>recount::MarkdownTextEdit</name>
    <message>
        <source>It has %1 lines, and up to %2 the window stays quick.</source>
        <translation>Il a %1 lignes, et la fenêtre reste rapide jusqu’à %2.</translation>
    </message>
    <message>
        <source>One of its lines has %1 characters, and up to %2 the window stays quick. Mostly this is a picture that is written into the text.</source>
        <translation>L’une de ses lignes a %1 caractères, et la fenêtre reste rapide jusqu’à %2. Le plus souvent, c’est une image écrite dans le texte.</translation>
    </message>
    <message>
        <source>This text is not shown here. %1

Nothing is lost or changed: its form, preview and findings work, and what is edited there changes nothing else. Another editor shows all of it.</source>
        <translation>Ce texte n’est pas affiché ici. %1

Rien n’est perdu ni changé&#xa0;: le formulaire, l’aperçu et les constats fonctionnent, et ce qu’on y modifie ne change rien d’autre. Un autre éditeur le montre en entier.</translation>
    </message>
</context>
<context>
    <name>recount::MarkdownView</name>
    <message>
        <source>Open a web page?</source>
        <translation>Ouvrir une page web&#xa0;?</translation>
    </message>
    <message>
        <source>This opens your web browser at
%1</source>
        <translation>Votre navigateur va ouvrir
%1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
</context>
<context>
    <name>recount::MarkersModel</name>
    <message>
        <source>%1  %2</source>
        <comment>place, label</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Click to listen from here, F2 to change the words, Del to remove</source>
        <translation>Cliquez pour écouter d’ici, F2 pour changer le texte, Suppr pour retirer</translation>
    </message>
</context>
<context>
    <name>recount::MessageStrip</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Nature du message</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>recount::MessagesCard</name>
    <message>
        <source>Draft from This Document</source>
        <translation>Ébauche d’après ce document</translation>
    </message>
    <message>
        <source>What was said to whom.</source>
        <translation>Ce qui a été dit à qui.</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>For colleagues: what is broken, who works on it, when you write again.</source>
        <translation>Pour les collègues&#xa0;: ce qui est en panne, qui y travaille, quand vous écrirez de nouveau.</translation>
    </message>
    <message>
        <source>For customers: what happened, whom it hit, what you do. No names, no hosts.</source>
        <translation>Pour les clients&#xa0;: ce qui s’est passé, qui est touché, ce que vous faites. Ni noms ni hôtes.</translation>
    </message>
    <message>
        <source>Three paragraphs from what is written here; read them before you send them</source>
        <translation>Trois paragraphes tirés de ce qui est écrit ici&#xa0;; relisez-les avant de les envoyer</translation>
    </message>
</context>
<context>
    <name>recount::MicPicker</name>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>The microphone that records you</source>
        <translation>Le micro qui vous enregistre</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Micro du système</translation>
    </message>
    <message>
        <source>System default (%1)</source>
        <translation>Micro du système (%1)</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (non connecté)</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>Aucun micro trouvé</translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <translation>Recherche de micros…</translation>
    </message>
</context>
<context>
    <name>recount::MissingList</name>
    <message>
        <source>Still to be filled in. Nothing has to be complete to be used.</source>
        <translation>Reste à remplir. Rien n’a besoin d’être complet pour servir.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Correctifs</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n missing</source>
        <translation>
            <numerusform>%1&#xa0;: %n manque</numerusform>
            <numerusform>%1&#xa0;: %n manques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::NextQuestionLine</name>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Go to where the answer is written</source>
        <translation>Aller là où s’écrit la réponse</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Répondre&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) after it</source>
        <translation>
            <numerusform>%n autre question après celle-ci</numerusform>
            <numerusform>%n autres questions après celle-ci</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::NoteEditor</name>
    <message>
        <source>Note on this take</source>
        <translation>Remarque sur cette prise</translation>
    </message>
    <message>
        <source>What was good, what to say differently next time</source>
        <translation>Ce qui était bien, ce qu’il faut dire autrement la prochaine fois</translation>
    </message>
</context>
<context>
    <name>recount::NoticeListWidget</name>
    <message>
        <source>Messages of the recorder</source>
        <translation>Messages de l’enregistreur</translation>
    </message>
</context>
<context>
    <name>recount::NoticeRow</name>
    <message>
        <source>Warning: %1</source>
        <translation>Attention&#xa0;: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Ranger ce message</translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation>Ranger le message</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
</context>
<context>
    <name>recount::OutlineModel</name>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, niveau %2</translation>
    </message>
</context>
<context>
    <name>recount::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The headings; Enter goes to one</source>
        <translation>Les titres&#xa0;; Entrée mène au titre choisi</translation>
    </message>
    <message>
        <source>The headings of the document will be listed here.</source>
        <translation>Les titres du document apparaîtront ici.</translation>
    </message>
</context>
<context>
    <name>recount::OutputBox</name>
    <message>
        <source>What did it show?</source>
        <translation>Qu’est-ce que cela a montré&#xa0;?</translation>
    </message>
    <message>
        <source>Paste the output, or choose below what you saw</source>
        <translation>Collez la sortie, ou choisissez ci-dessous ce que vous avez vu</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Code de sortie</translation>
    </message>
    <message>
        <source>Long output: all of it counts, its beginning is shown.</source>
        <translation>Longue sortie&#xa0;: elle compte en entier, son début est montré.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>recount::OutsideNotice</name>
    <message>
        <source>Take Both Changes</source>
        <translation>Garder les deux modifications</translation>
    </message>
    <message>
        <source>Take the File</source>
        <translation>Prendre le fichier</translation>
    </message>
    <message>
        <source>Keep My Text</source>
        <translation>Garder mon texte</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Another program changed the file at %1, and your text is not saved. Nothing was overwritten; what you don&apos;t take stays among the versions.</source>
        <translation>Un autre programme a modifié le fichier à %1, et votre texte n’est pas enregistré. Rien n’a été écrasé&#xa0;; ce que vous ne gardez pas reste dans les versions.</translation>
    </message>
    <message>
        <source>The file was moved or deleted. Your text is kept here; it can be written there again.</source>
        <translation>Le fichier a été déplacé ou supprimé. Votre texte est conservé ici&#xa0;; il peut être réécrit au même endroit.</translation>
    </message>
    <message>
        <source>Write It Again</source>
        <translation>Le réécrire</translation>
    </message>
    <message>
        <source>The file and your text</source>
        <translation>Le fichier et votre texte</translation>
    </message>
    <message>
        <source>The file beside your text</source>
        <translation>Le fichier à côté de votre texte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Votre texte</translation>
    </message>
</context>
<context>
    <name>recount::OverviewDialog</name>
    <message numerus="yes">
        <source>%1: median %2, from %3 to %4 (%n incident(s))</source>
        <translation>
            <numerusform>%1&#xa0;: médiane %2, de %3 à %4 (%n incident)</numerusform>
            <numerusform>%1&#xa0;: médiane %2, de %3 à %4 (%n incidents)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open actions and quickfixes</source>
        <translation>Actions ouvertes et correctifs d’urgence</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Actions ouvertes</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>Post-mortem</translation>
    </message>
    <message>
        <source>Quickfixes still in place</source>
        <translation>Correctifs d’urgence encore en place</translation>
    </message>
    <message>
        <source>Quickfix</source>
        <translation>Correctif d’urgence</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>Remove by</source>
        <translation>À retirer avant</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>Délai de détection</translation>
    </message>
    <message>
        <source>Time to mitigate</source>
        <translation>Délai d’atténuation</translation>
    </message>
    <message>
        <source>Time to resolve</source>
        <translation>Délai de résolution</translation>
    </message>
</context>
<context>
    <name>recount::OwnList</name>
    <message>
        <source>What you save in %1 holds at once.</source>
        <translation>Ce que vous enregistrez dans %1 s’applique aussitôt.</translation>
    </message>
</context>
<context>
    <name>recount::PackImport</name>
    <message>
        <source>Import a Pack</source>
        <translation>Importer un pack</translation>
    </message>
    <message>
        <source>Recount packs (*.json)</source>
        <translation>Packs Recount (*.json)</translation>
    </message>
    <message>
        <source>The pack was not imported and nothing has changed. Ids that begin like “%1” are kept for companies of one&apos;s own. Give it another id.</source>
        <translation>Le pack n’a pas été importé et rien n’a changé. Les identifiants qui commencent comme «&#xa0;%1&#xa0;» sont réservés aux entreprises personnelles. Donnez-lui un autre identifiant.</translation>
    </message>
    <message>
        <source>What importing %1 does to “%2”, which was imported before:</source>
        <comment>a file, a company</comment>
        <translation>Ce que l’importation de %1 fait à «&#xa0;%2&#xa0;», déjà importée&#xa0;:</translation>
    </message>
    <message>
        <source>What is in “%2”, the company in the file %1:</source>
        <comment>a file, a company</comment>
        <translation>Ce que contient «&#xa0;%2&#xa0;», l’entreprise du fichier %1&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is written before you import. It can then be chosen as the company, and copied into one of your own with Make It Mine.</source>
        <translation>Rien n’est écrit avant l’importation. L’entreprise peut ensuite être choisie, et copiée dans une entreprise à vous avec «&#xa0;Me l’approprier&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing to import: it says the same as the one imported before.</source>
        <translation>Il n’y a rien à importer&#xa0;: ce pack dit la même chose que celui déjà importé.</translation>
    </message>
    <message>
        <source>Nothing is written before you import. The earlier edition is replaced; takes and progress with its questions are kept.</source>
        <translation>Rien n’est écrit avant l’importation. L’édition précédente est remplacée&#xa0;; les prises et la progression de ses questions sont conservées.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>recount::PageActions</name>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulaire</translation>
    </message>
    <message>
        <source>Form &amp;Beside Markdown</source>
        <translation>Formulaire &amp;et Markdown</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>&amp;Constats</translation>
    </message>
</context>
<context>
    <name>recount::PasteZoneBar</name>
    <message>
        <source>Add Rows</source>
        <translation>Ajouter les lignes</translation>
    </message>
    <message>
        <source>Time zone of the pasted lines</source>
        <translation>Fuseau horaire des lignes collées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted row(s) have no time zone. Which one are they in? Recount asks once for this document.</source>
        <translation>
            <numerusform>%n ligne collée n’a pas de fuseau horaire. Dans lequel est-elle&#xa0;? Recount le demande une fois pour ce document.</numerusform>
            <numerusform>%n lignes collées n’ont pas de fuseau horaire. Dans lequel sont-elles&#xa0;? Recount le demande une fois pour ce document.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such time zone. Write one like Europe/Paris, or UTC.</source>
        <translation>Ce fuseau horaire n’existe pas. Écrivez par exemple Europe/Paris, ou UTC.</translation>
    </message>
</context>
<context>
    <name>recount::PlaceForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>recount::PlaceList</name>
    <message>
        <source>Parts of the runbook</source>
        <translation>Parties du runbook</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a step or a quickfix</source>
        <translation>Ajouter une étape ou un correctif d’urgence</translation>
    </message>
    <message>
        <source>&amp;Step behind this one</source>
        <translation>&amp;Étape après celle-ci</translation>
    </message>
    <message>
        <source>&amp;Quickfix</source>
        <translation>&amp;Correctif d’urgence</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Monter l’étape</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Descendre l’étape</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>New quickfix</source>
        <translation>Nouveau correctif d’urgence</translation>
    </message>
    <message>
        <source>Add a quickfix</source>
        <translation>Ajouter un correctif d’urgence</translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>Déplacer une étape</translation>
    </message>
    <message>
        <source>Delete a step</source>
        <translation>Supprimer une étape</translation>
    </message>
    <message>
        <source>Delete a quickfix</source>
        <translation>Supprimer un correctif d’urgence</translation>
    </message>
    <message>
        <source>That can&apos;t be done without changing what other steps say. Change it in the Markdown.</source>
        <translation>Cela ne se peut pas sans changer ce que disent d’autres étapes. Faites-le dans le Markdown.</translation>
    </message>
</context>
<context>
    <name>recount::PlaceListModel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>recount::PlaceView</name>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Quickfix %1</source>
        <translation>Correctif %1</translation>
    </message>
    <message>
        <source>Permanent fix %1</source>
        <translation>Correctif définitif %1</translation>
    </message>
    <message>
        <source>Escalation %1</source>
        <translation>Escalade %1</translation>
    </message>
    <message>
        <source>Another runbook</source>
        <translation>Un autre runbook</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>This can do harm.</source>
        <translation>Cela peut faire des dégâts.</translation>
    </message>
    <message>
        <source>Blast radius: %1.</source>
        <translation>Portée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The runbook names no way back.</source>
        <translation>Le runbook ne donne aucun retour en arrière.</translation>
    </message>
    <message>
        <source>Way back: %1.</source>
        <translation>Retour en arrière&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Fill in once</source>
        <translation>À remplir une fois</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>As: %1</source>
        <translation>En tant que&#xa0;: %1</translation>
    </message>
    <message>
        <source>From: %1, as: %2</source>
        <translation>Depuis&#xa0;: %1, en tant que&#xa0;: %2</translation>
    </message>
    <message>
        <source>Expected when healthy</source>
        <translation>Attendu si tout va bien</translation>
    </message>
    <message>
        <source>Did it work? %1</source>
        <translation>Cela a-t-il marché&#xa0;? %1</translation>
    </message>
    <message>
        <source>Way back: %1</source>
        <translation>Retour en arrière&#xa0;: %1</translation>
    </message>
    <message>
        <source>How: %1</source>
        <translation>Comment&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tell them: %1</source>
        <translation>Leur dire&#xa0;: %1</translation>
    </message>
    <message>
        <source>If nobody answers: %1</source>
        <translation>Sans réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Plan it: it is what makes the quickfix needless.</source>
        <translation>Prévoyez-le&#xa0;: c’est lui qui rend le correctif d’urgence inutile.</translation>
    </message>
    <message>
        <source>Go on with that runbook; this one ends here.</source>
        <translation>Continuez avec ce runbook-là&#xa0;; celui-ci s’arrête ici.</translation>
    </message>
    <message>
        <source>Resolved when</source>
        <translation>Résolu quand</translation>
    </message>
    <message>
        <source>After the incident</source>
        <translation>Après l’incident</translation>
    </message>
</context>
<context>
    <name>recount::PlayerPanel</name>
    <message>
        <source>Marker</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Mark this place (M)</source>
        <translation>Poser un repère ici (M)</translation>
    </message>
    <message>
        <source>Place in the take</source>
        <translation>Position dans la prise</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>How fast the take is played; the voice keeps its pitch</source>
        <translation>Vitesse d’écoute de la prise&#xa0;; la voix garde sa hauteur</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>&amp;Vitesse&#xa0;:</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Écouter (Espace)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>place, length</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>recount::PostMortemForm</name>
    <message>
        <source>When, for how long, who was hit: three sentences at most.</source>
        <translation>Quand, combien de temps, qui a été touché&#xa0;: trois phrases au plus.</translation>
    </message>
    <message>
        <source>Numbers with their unit; an estimate says how it was made.</source>
        <translation>Des chiffres avec leur unité&#xa0;; pour une estimation, dites comment elle a été faite.</translation>
    </message>
    <message>
        <source>Facts in their order; no causes yet.</source>
        <translation>Les faits dans l’ordre&#xa0;; pas encore de causes.</translation>
    </message>
    <message>
        <source>How did you learn of it? What would have halved that time?</source>
        <translation>Comment l’avez-vous appris&#xa0;? Qu’est-ce qui aurait réduit ce délai de moitié&#xa0;?</translation>
    </message>
    <message>
        <source>What set it off? It is not the root cause.</source>
        <translation>Qu’est-ce qui l’a déclenché&#xa0;? Ce n’est pas la cause racine.</translation>
    </message>
    <message>
        <source>What in the system made it possible? Never a person.</source>
        <translation>Qu’est-ce qui, dans le système, l’a rendu possible&#xa0;? Jamais une personne.</translation>
    </message>
    <message>
        <source>What you suspected first, and what spoke against it.</source>
        <translation>Ce que vous avez soupçonné d’abord, et ce qui l’a contredit.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>P1, P2, SEV-1…</source>
        <translation>P1, P2, SEV-1…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>From when to when, or who was hit</source>
        <translation>De quand à quand, ou qui a été touché</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>One, by role or name</source>
        <translation>Un seul, par rôle ou par nom</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Séparés par des virgules</translation>
    </message>
    <message>
        <source>What did you not know before?</source>
        <translation>Qu’ignoriez-vous avant&#xa0;?</translation>
    </message>
    <message>
        <source>What would you do again?</source>
        <translation>Que referiez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>What cost time?</source>
        <translation>Qu’est-ce qui a fait perdre du temps&#xa0;?</translation>
    </message>
    <message>
        <source>What could have made it worse?</source>
        <translation>Qu’est-ce qui aurait pu aggraver les choses&#xa0;?</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Estimated loss</source>
        <translation>Perte estimée</translation>
    </message>
    <message>
        <source>A number, and how it was estimated</source>
        <translation>Un nombre, et comment il a été estimé</translation>
    </message>
    <message>
        <source>What a reader from elsewhere has to know first.</source>
        <translation>Ce qu’un lecteur venu d’ailleurs doit d’abord savoir.</translation>
    </message>
    <message>
        <source>What kept it from being worse.</source>
        <translation>Ce qui a évité le pire.</translation>
    </message>
    <message>
        <source>Would have saved, as estimated</source>
        <translation>Aurait économisé, d’après l’estimation</translation>
    </message>
    <message>
        <source>What nobody could answer yet, and who asked.</source>
        <translation>Ce à quoi personne n’a encore pu répondre, et qui l’a demandé.</translation>
    </message>
    <message>
        <source>Terms that not everybody knows, one in each line.</source>
        <translation>Les termes que tout le monde ne connaît pas, un par ligne.</translation>
    </message>
    <message>
        <source>As 2026-01-14</source>
        <translation>Comme 2026-01-14</translation>
    </message>
    <message>
        <source>From when to when: 09:12 → 09:53</source>
        <translation>De quand à quand&#xa0;: 09:12 → 09:53</translation>
    </message>
</context>
<context>
    <name>recount::PostMortemPage</name>
    <message>
        <source>Values of the post-mortem</source>
        <translation>Valeurs du post-mortem</translation>
    </message>
    <message>
        <source>All post-mortems</source>
        <translation>Tous les post-mortems</translation>
    </message>
</context>
<context>
    <name>recount::PostMortemsTab</name>
    <message>
        <source>&amp;New Post-Mortem</source>
        <translation>&amp;Nouveau post-mortem</translation>
    </message>
    <message>
        <source>Open a post-mortem</source>
        <translation>Ouvrir un post-mortem</translation>
    </message>
    <message>
        <source>Post-mortem of %1</source>
        <translation>Post-mortem du %1</translation>
    </message>
    <message>
        <source>The post-mortem was deleted.</source>
        <translation>Le post-mortem a été supprimé.</translation>
    </message>
    <message>
        <source>&amp;Interview Questions…</source>
        <translation>Questions d’entre&amp;tien…</translation>
    </message>
    <message numerus="yes">
        <source>%n post-mortem(s)</source>
        <translation>
            <numerusform>%n post-mortem</numerusform>
            <numerusform>%n post-mortems</numerusform>
        </translation>
    </message>
    <message>
        <source>Post-mortems</source>
        <translation>Post-mortems</translation>
    </message>
    <message>
        <source>New Post-Mortem</source>
        <translation>Nouveau post-mortem</translation>
    </message>
    <message>
        <source>Read QuickBite&apos;s post-mortem of March 15</source>
        <translation>Lire le post-mortem de QuickBite du 15 mars</translation>
    </message>
    <message>
        <source>Search titles, services, severities</source>
        <translation>Rechercher titres, services, gravités</translation>
    </message>
    <message>
        <source>No post-mortem yet</source>
        <translation>Aucun post-mortem pour l’instant</translation>
    </message>
    <message>
        <source>Begin one from a template, or read the example and write your own from it. Each is a Markdown file in a folder of yours.</source>
        <translation>Commencez-en un à partir d’un modèle, ou lisez l’exemple et inspirez-vous-en pour écrire le vôtre. Chacun est un fichier Markdown dans un de vos dossiers.</translation>
    </message>
    <message>
        <source>Open Actions</source>
        <translation>Actions ouvertes</translation>
    </message>
    <message>
        <source>What is still to do, and which quickfixes are still in place</source>
        <translation>Ce qui reste à faire, et quels correctifs d’urgence sont encore en place</translation>
    </message>
    <message>
        <source>Export the post-mortem</source>
        <translation>Exporter le post-mortem</translation>
    </message>
    <message>
        <source>The export failed; the post-mortem itself is safe. %1</source>
        <translation>L’export a échoué&#xa0;; le post-mortem lui-même est intact. %1</translation>
    </message>
    <message>
        <source>Timeline as CSV (*.csv)</source>
        <translation>Chronologie en CSV (*.csv)</translation>
    </message>
    <message>
        <source>Actions as CSV (*.csv)</source>
        <translation>Actions en CSV (*.csv)</translation>
    </message>
    <message>
        <source>Message for customers (*.txt)</source>
        <translation>Message aux clients (*.txt)</translation>
    </message>
    <message>
        <source>Story for the interview, to go on writing (*.md)</source>
        <translation>Récit pour l’entretien, à compléter (*.md)</translation>
    </message>
    <message>
        <source>Post-&amp;Mortem</source>
        <translation>&amp;Post-mortem</translation>
    </message>
</context>
<context>
    <name>recount::PracticePage</name>
    <message>
        <source>A new run has begun. The takes and grades so far are kept.</source>
        <translation>Un nouvel essai commence. Les prises et les notes sont gardées.</translation>
    </message>
    <message>
        <source>This company has no questions yet</source>
        <translation>Cette entreprise n’a pas encore de questions</translation>
    </message>
    <message>
        <source>Its story is in the other tabs. To practise, choose a company with questions at the top of the window, or import a pack that has some.</source>
        <translation>Son histoire est dans les autres onglets. Pour vous entraîner, choisissez en haut de la fenêtre une entreprise qui a des questions, ou importez un pack qui en contient.</translation>
    </message>
    <message>
        <source>Go to Context</source>
        <translation>Aller au contexte</translation>
    </message>
    <message>
        <source>Show the company and its timeline</source>
        <translation>Afficher l’entreprise et sa chronologie</translation>
    </message>
</context>
<context>
    <name>recount::PracticeSession</name>
    <message>
        <source>grade</source>
        <translation>note</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>coche</translation>
    </message>
    <message>
        <source>removed tick</source>
        <translation>coche retirée</translation>
    </message>
    <message>
        <source>starting over</source>
        <translation>nouvel essai</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>ouverture</translation>
    </message>
</context>
<context>
    <name>recount::PracticeTab</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Entraînement</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>&amp;Corbeille…</translation>
    </message>
    <message>
        <source>WAV audio (*.wav)</source>
        <translation>Audio WAV (*.wav)</translation>
    </message>
    <message>
        <source>Save the take elsewhere</source>
        <translation>Enregistrer la prise ailleurs</translation>
    </message>
</context>
<context>
    <name>recount::QuestionHeader</name>
    <message>
        <source>Think</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>What to bring to mind before you speak</source>
        <translation>Ce qu’il faut se remettre en tête avant de parler</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>%1 · What it tests: %2</source>
        <comment>question number, sentence</comment>
        <translation>%1 · Ce qu’elle évalue&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>recount::QuestionListModel</name>
    <message>
        <source>%1, %2. %3</source>
        <comment>question number, title, state</comment>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>recount::QuestionListWidget</name>
    <message>
        <source>Search questions</source>
        <translation>Rechercher une question</translation>
    </message>
    <message>
        <source>Search questions, hints and rubrics</source>
        <translation>Rechercher dans les questions, les indices et les grilles</translation>
    </message>
    <message>
        <source>Show questions by state</source>
        <translation>Filtrer les questions par état</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>Not practised</source>
        <translation>Pas encore travaillées</translation>
    </message>
    <message>
        <source>Recorded, not graded</source>
        <translation>Enregistrées, sans note</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Afficher toutes les questions</translation>
    </message>
    <message>
        <source>No question fits this search and filter.</source>
        <translation>Aucune question ne correspond à cette recherche et à ce filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s)</source>
        <translation>
            <numerusform>%1 question sur %n</numerusform>
            <numerusform>%1 questions sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the questions in this state</source>
        <translation>N’afficher que les questions dans cet état</translation>
    </message>
    <message>
        <source>Clear the search and the filter</source>
        <translation>Effacer la recherche et le filtre</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>There are no questions yet.</source>
        <translation>Il n’y a pas encore de questions.</translation>
    </message>
</context>
<context>
    <name>recount::ReadingDialog</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>Avancement de la lecture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>recount::Recorder</name>
    <message>
        <source>Goes on from the take that was interrupted at %1.</source>
        <translation>Suite de la prise interrompue à %1.</translation>
    </message>
    <message>
        <source>Goes on from the take before, which had reached the longest length.</source>
        <translation>Suite de la prise précédente, qui avait atteint la durée maximale.</translation>
    </message>
</context>
<context>
    <name>recount::RecorderNotices</name>
    <message>
        <source>The microphone</source>
        <translation>Le micro</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Everything up to %1 is saved.</source>
        <translation>Tout est enregistré jusqu’à %1.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>%1 was disconnected. Nothing was recorded. Connect it again or choose another microphone.</source>
        <translation>%1 a été débranché. Rien n’a été enregistré. Rebranchez-le ou choisissez un autre micro.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 was disconnected at %2. Everything up to then is saved.</source>
        <translation>%1 a été débranché à %2. Tout est enregistré jusque-là.</translation>
    </message>
    <message>
        <source>Connect a microphone to go on, or end the take here.</source>
        <translation>Branchez un micro pour continuer, ou terminez la prise ici.</translation>
    </message>
    <message>
        <source>Save take</source>
        <translation>Garder la prise</translation>
    </message>
    <message>
        <source>Going on with another microphone may begin a new take.</source>
        <translation>Si vous continuez avec un autre micro, une nouvelle prise peut commencer.</translation>
    </message>
    <message>
        <source>You can go on with “%1” in the same take.</source>
        <translation>Vous pouvez continuer la même prise avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Continuer avec %1</translation>
    </message>
    <message numerus="yes">
        <source>%n interruption(s)</source>
        <translation>
            <numerusform>%n interruption</numerusform>
            <numerusform>%n interruptions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the last at %2: the computer slept or its clock was changed. The place is marked in the waveform, and what was recorded is safe.</source>
        <translation>%1, la dernière à %2&#xa0;: l’ordinateur était en veille ou son horloge a changé. L’endroit est marqué sur la forme d’onde, et ce qui est enregistré est intact.</translation>
    </message>
    <message>
        <source>%1 (%2 s), the last at %3: the computer was too busy or the microphone paused. It is marked in the waveform, and the rest is complete.</source>
        <translation>%1 (%2&#xa0;s), la dernière à %3&#xa0;: l’ordinateur était trop occupé ou le micro s’est interrompu. L’endroit est marqué sur la forme d’onde, et le reste est complet.</translation>
    </message>
    <message>
        <source>The recording could not be started, because its file can&apos;t be written (%1). Nothing was recorded. Check the folder %2.</source>
        <translation>L’enregistrement n’a pas pu commencer, car son fichier ne peut pas être écrit (%1). Rien n’a été enregistré. Vérifiez le dossier %2.</translation>
    </message>
    <message>
        <source>The recording could not be written (%1). It ended at %2; what was written up to then is safe, and if it is missing in the list, Recount adds it at the next start.</source>
        <translation>L’enregistrement n’a pas pu être écrit (%1). Il s’est arrêté à %2&#xa0;; ce qui était écrit jusque-là est intact, et s’il manque dans la liste, Recount l’y ajoutera au prochain lancement.</translation>
    </message>
    <message>
        <source>No microphone was found. %1 Connect one, and choose it in the list.</source>
        <translation>Aucun micro trouvé. %1 Branchez-en un et choisissez-le dans la liste.</translation>
    </message>
    <message>
        <source>The sound service does not answer. %1 Start it again, for example by signing out and in.</source>
        <translation>Le service audio ne répond pas. %1 Redémarrez-le, par exemple en fermant puis en rouvrant votre session.</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2 It may be blocked in the system&apos;s privacy settings, or another program may be using it.</source>
        <translation>%1 n’a pas pu être ouvert. %2 Les réglages de confidentialité du système le bloquent peut-être, ou un autre programme l’utilise.</translation>
    </message>
    <message>
        <source>%1 does not respond. %2 Choose another microphone, or disconnect this one and connect it again.</source>
        <translation>%1 ne répond pas. %2 Choisissez un autre micro, ou débranchez celui-ci et rebranchez-le.</translation>
    </message>
    <message>
        <source>Recount is not allowed to use the microphone. %1 Allow it in the system&apos;s privacy settings, then try again.</source>
        <translation>Recount n’a pas le droit d’utiliser le micro. %1 Autorisez-le dans les réglages de confidentialité du système, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 delivers complete silence; it may be muted. Recording goes on. Check its switch and the system&apos;s sound settings.</source>
        <translation>%1 ne transmet que du silence&#xa0;; il est peut-être coupé. L’enregistrement continue. Vérifiez son interrupteur et les réglages audio du système.</translation>
    </message>
    <message>
        <source>%1 delivers complete silence; it may be muted. Check its switch and the system&apos;s sound settings.</source>
        <translation>%1 ne transmet que du silence&#xa0;; il est peut-être coupé. Vérifiez son interrupteur et les réglages audio du système.</translation>
    </message>
    <message>
        <source>You are hard to hear: the loudest parts reach %1 dB. Come closer to %2, or raise its level in the system&apos;s sound settings.</source>
        <translation>On vous entend mal&#xa0;: les passages les plus forts atteignent %1&#xa0;dB. Rapprochez-vous de %2, ou augmentez son niveau dans les réglages audio du système.</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>le micro</translation>
    </message>
    <message>
        <source>The sound is too loud and is cut off at its peaks. Recording goes on. Move back a little, or lower the microphone&apos;s level.</source>
        <translation>Le son est trop fort et sature. L’enregistrement continue. Reculez un peu, ou baissez le niveau du micro.</translation>
    </message>
    <message>
        <source>The sound is too loud and is cut off at its peaks. Move back a little, or lower the microphone&apos;s level.</source>
        <translation>Le son est trop fort et sature. Reculez un peu, ou baissez le niveau du micro.</translation>
    </message>
    <message>
        <source>There is much background noise (%1 dB). Recording works, but pauses and pace can&apos;t be measured reliably. Find a quieter place, or come closer to the microphone.</source>
        <translation>Il y a beaucoup de bruit de fond (%1&#xa0;dB). L’enregistrement fonctionne, mais les pauses et le débit ne peuvent pas être mesurés de façon fiable. Trouvez un endroit plus calme, ou rapprochez-vous du micro.</translation>
    </message>
    <message>
        <source>%1 is ready: loudest %2 dB, background %3 dB.</source>
        <translation>%1 est prêt&#xa0;: maximum %2&#xa0;dB, bruit de fond %3&#xa0;dB.</translation>
    </message>
    <message>
        <source>%1 stopped delivering sound, and opening it again did not help. %2 Disconnect it and connect it again, or end the take here.</source>
        <translation>%1 ne transmet plus de son, et le rouvrir n’y a rien changé. %2 Débranchez-le et rebranchez-le, ou terminez la prise ici.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off. %2 Recount is trying to go on in the same take.</source>
        <translation>La connexion avec %1 s’est rompue. %2 Recount essaie de continuer la même prise.</translation>
    </message>
    <message>
        <source>The sound service restarted. About %1 s are missing at %2 and are marked in the take. Recording goes on.</source>
        <translation>Le service audio a redémarré. Il manque environ %1&#xa0;s à %2, l’endroit est marqué dans la prise. L’enregistrement continue.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) of recording space are left on the drive of %1. Everything so far is safe. Free some space to record longer.</source>
        <translation>
            <numerusform>Il reste environ %n&#xa0;minute d’enregistrement sur le disque de %1. Tout est intact jusqu’ici. Libérez de la place pour enregistrer plus longtemps.</numerusform>
            <numerusform>Il reste environ %n&#xa0;minutes d’enregistrement sur le disque de %1. Tout est intact jusqu’ici. Libérez de la place pour enregistrer plus longtemps.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full. Nothing was recorded. Free some space on the drive of %1, then record again.</source>
        <translation>Le disque est plein. Rien n’a été enregistré. Libérez de la place sur le disque de %1, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The disk is full. Recording stopped at %1; everything up to then is saved. Free some space before the next take.</source>
        <translation>Le disque est plein. L’enregistrement s’est arrêté à %1&#xa0;; tout est enregistré jusque-là. Libérez de la place avant la prochaine prise.</translation>
    </message>
    <message>
        <source>The system&apos;s default microphone is now “%1”. This take stays with %2; the next one uses the new default.</source>
        <translation>Le micro par défaut du système est maintenant «&#xa0;%1&#xa0;». Cette prise reste sur %2&#xa0;; la prochaine utilisera le nouveau.</translation>
    </message>
    <message>
        <source>The take reached %1 and was saved. Recording went on without a break in a new take.</source>
        <translation>La prise a atteint %1 et a été gardée. L’enregistrement a continué sans coupure dans une nouvelle prise.</translation>
    </message>
    <message>
        <source>The take could not be entered in the list. Its sound is safe in %1, and Recount enters it at the next start.</source>
        <translation>La prise n’a pas pu entrer dans la liste. Son enregistrement est intact dans %1, et Recount l’y ajoutera au prochain lancement.</translation>
    </message>
    <message>
        <source>Nothing can be heard in this take of %1: the microphone delivered complete silence. It is saved all the same. Check the microphone&apos;s switch, then record again.</source>
        <translation>On n’entend rien dans cette prise de %1&#xa0;: le micro n’a transmis qu’un silence complet. Elle est quand même enregistrée. Vérifiez l’interrupteur du micro, puis recommencez.</translation>
    </message>
    <message>
        <source>This take is only %1 s long. It is saved all the same. To answer again, start another one.</source>
        <translation>Cette prise ne dure que %1&#xa0;s. Elle est quand même enregistrée. Pour répondre à nouveau, lancez-en une autre.</translation>
    </message>
    <message>
        <source>The folder of the takes, %1, can&apos;t be reached. New sound waits in memory, which holds about %2 s of it. When it is full, recording stops. Reconnect the drive, or restore the folder.</source>
        <translation>Le dossier des prises, %1, est inaccessible. Le nouveau son attend en mémoire, qui peut en contenir environ %2&#xa0;s. Quand elle est pleine, l’enregistrement s’arrête. Rebranchez le disque ou rétablissez le dossier.</translation>
    </message>
    <message>
        <source>The disk is slow. New sound waits in memory, which holds about %1 s of it, until it can be written. If the memory gets full, recording stops.</source>
        <translation>Le disque est lent. Le nouveau son attend en mémoire, qui peut en contenir environ %1&#xa0;s, jusqu’à ce qu’il puisse être écrit. Si la mémoire est pleine, l’enregistrement s’arrête.</translation>
    </message>
    <message>
        <source>Recording stopped at %1, as the disk took no sound for too long. Everything up to then is saved. To go on, record again.</source>
        <translation>L’enregistrement s’est arrêté à %1, car le disque n’a accepté aucun son pendant trop longtemps. Tout ce qui précède est enregistré. Pour continuer, enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Recording stopped at %1: the folder of the takes, %2, can&apos;t be reached, and the memory for new sound is full. Everything up to %1 is kept, its end in memory. Reconnect the drive or restore the folder, and leave Recount open until the take is saved, or save it elsewhere.</source>
        <translation>L’enregistrement s’est arrêté à %1&#xa0;: le dossier des prises, %2, est inaccessible, et la mémoire pour le son est pleine. Tout est gardé jusqu’à %1, la fin en mémoire. Rebranchez le disque ou rétablissez le dossier, et laissez Recount ouvert jusqu’à ce que la prise soit enregistrée, ou enregistrez-la ailleurs.</translation>
    </message>
    <message>
        <source>The folder of the takes, %1, can&apos;t be reached. Everything up to the end of the take at %2 is kept as long as Recount is open. Reconnect the drive or restore the folder; then the take is saved. Or save it elsewhere.</source>
        <translation>Le dossier des prises, %1, est inaccessible. Tout est gardé jusqu’à la fin de la prise à %2, tant que Recount reste ouvert. Rebranchez le disque ou rétablissez le dossier&#xa0;: la prise est alors enregistrée. Ou enregistrez-la ailleurs.</translation>
    </message>
    <message>
        <source>Recording stopped at %1: the disk does not answer, and the memory for new sound is full. Everything up to %1 is kept, its end in memory. Make the disk work again, and leave Recount open until the take is saved, or save it elsewhere.</source>
        <translation>L’enregistrement s’est arrêté à %1&#xa0;: le disque ne répond pas, et la mémoire pour le son est pleine. Tout est gardé jusqu’à %1, la fin en mémoire. Remettez le disque en marche, et laissez Recount ouvert jusqu’à ce que la prise soit enregistrée, ou enregistrez-la ailleurs.</translation>
    </message>
    <message>
        <source>The disk is slow. The end of the take waits in memory until it can be written. Leave Recount open until the take is saved, or save it elsewhere.</source>
        <translation>Le disque est lent. La fin de la prise attend en mémoire de pouvoir être écrite. Laissez Recount ouvert jusqu’à ce que la prise soit enregistrée, ou enregistrez-la ailleurs.</translation>
    </message>
    <message>
        <source>The take is saved as %1, but for %2 s that its first file does not give back; they are silent in the copy. They may come back with the drive.</source>
        <translation>La prise est enregistrée sous %1, sauf %2 s que son premier fichier ne rend pas&#xa0;; elles sont muettes dans la copie. Elles reviendront peut-être avec le disque.</translation>
    </message>
    <message>
        <source>A copy of the whole take is in %1.</source>
        <translation>Une copie de toute la prise se trouve dans %1.</translation>
    </message>
    <message>
        <source>The whole take is saved as %1. You can close Recount, or wait until it is saved in its folder as well.</source>
        <translation>Toute la prise est enregistrée sous %1. Vous pouvez fermer Recount, ou attendre qu’elle soit aussi enregistrée dans son dossier.</translation>
    </message>
    <message>
        <source>The take is being saved as %1, first what is in memory, then what the slow disk gives back. Leave Recount open.</source>
        <translation>La prise est en cours d’enregistrement sous %1, d’abord ce qui est en mémoire, puis ce que le disque lent veut bien rendre. Laissez Recount ouvert.</translation>
    </message>
    <message>
        <source>The take could not be saved elsewhere. %1 It is kept as before, as long as Recount is open. Choose another place.</source>
        <extracomment>%1 is a sentence that says why there is no copy of the take</extracomment>
        <translation>La prise n’a pas pu être enregistrée ailleurs. %1 Elle est gardée comme avant, tant que Recount reste ouvert. Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>recount::RecorderWidget</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>End this take and put it into the bin</source>
        <translation>Terminer cette prise et la mettre à la corbeille</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Listen to the microphone for a moment, without keeping anything</source>
        <translation>Écouter le micro un instant, sans rien garder</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>&amp;Microphone:</source>
        <translation>&amp;Micro&#xa0;:</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Enregistreur</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <translation>Prêt&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checking the microphone</source>
        <translation>Test du micro</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>Ouverture du micro…</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <translation>Enregistrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting for the microphone…</source>
        <translation>En attente du micro…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement du fichier…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop and keep the take (R)</source>
        <translation>Arrêter et garder la prise (R)</translation>
    </message>
    <message>
        <source>Record: %1 (R)</source>
        <translation>Enregistrer&#xa0;: %1 (R)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on with this take (P)</source>
        <translation>Reprendre cette prise (P)</translation>
    </message>
    <message>
        <source>Pause the take (P)</source>
        <translation>Mettre la prise en pause (P)</translation>
    </message>
    <message>
        <source>Level %1 dB, room %2 dB</source>
        <translation>Niveau %1&#xa0;dB, pièce %2&#xa0;dB</translation>
    </message>
    <message>
        <source>Records with %1</source>
        <translation>Enregistre avec %1</translation>
    </message>
</context>
<context>
    <name>recount::ReferenceLightWidget</name>
    <message>
        <source>Length against a good length</source>
        <translation>Durée par rapport à une bonne durée</translation>
    </message>
    <message>
        <source>%1 to %2 is a good length</source>
        <translation>De %1 à %2, bonne durée</translation>
    </message>
    <message>
        <source>A good length, until %1</source>
        <translation>Bonne durée, jusqu’à %1</translation>
    </message>
    <message>
        <source>Past %1: bring it to an end</source>
        <translation>Plus de %1&#xa0;: concluez</translation>
    </message>
</context>
<context>
    <name>recount::RowsField</name>
    <message>
        <source>Move up (%1)</source>
        <comment>%1 is a key</comment>
        <translation>Monter (%1)</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <comment>%1 is a row</comment>
        <translation>Monter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move down (%1)</source>
        <comment>%1 is a key</comment>
        <translation>Descendre (%1)</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <comment>%1 is a row</comment>
        <translation>Descendre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete this row</source>
        <translation>Supprimer cette ligne</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <comment>%1 is a row</comment>
        <translation>Supprimer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>recount::RubricWidget</name>
    <message>
        <source>Listen to your take and tick each point when you hear it. The place is kept, and a press on it plays from there.</source>
        <translation>Écoutez votre prise et cochez chaque point quand vous l’entendez. L’endroit est gardé, et un clic dessus relance l’écoute de là.</translation>
    </message>
    <message>
        <source>covered at %1</source>
        <translation>abordé à %1</translation>
    </message>
    <message>
        <source>Play from %1</source>
        <translation>Écouter à partir de %1</translation>
    </message>
    <message>
        <source>Tick it when your take covers it (Space)</source>
        <translation>À cocher quand votre prise l’aborde (Espace)</translation>
    </message>
</context>
<context>
    <name>recount::RunbookDrillPage</name>
    <message>
        <source>Where the drill stands</source>
        <translation>Où en est l’exercice</translation>
    </message>
    <message>
        <source>Give Up and Show the Way</source>
        <translation>Abandonner et montrer le chemin</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>Cela montre</translation>
    </message>
    <message>
        <source>What you see: %1</source>
        <translation>Ce que vous voyez&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exit code: %1</source>
        <translation>Code de sortie&#xa0;: %1</translation>
    </message>
    <message>
        <source>You found it</source>
        <translation>Vous avez trouvé</translation>
    </message>
    <message>
        <source>You gave up</source>
        <translation>Vous avez abandonné</translation>
    </message>
    <message>
        <source>It ended elsewhere</source>
        <translation>Cela a fini ailleurs</translation>
    </message>
    <message>
        <source>It took %1; the best way takes %2.</source>
        <translation>Il a fallu %1&#xa0;; le meilleur chemin prend %2.</translation>
    </message>
    <message>
        <source>At %1 you went to %2. The output led to %3.</source>
        <translation>À %1, vous êtes allé à %2. La sortie menait à %3.</translation>
    </message>
    <message>
        <source>Wrong turns</source>
        <translation>Mauvais virages</translation>
    </message>
    <message>
        <source>Destructive before anything was checked</source>
        <translation>Destructif avant tout contrôle</translation>
    </message>
    <message>
        <source>%1: due after %2, called after %3.</source>
        <translation>%1&#xa0;: à appeler après %2, appelé après %3.</translation>
    </message>
    <message>
        <source>%1: due after %2, never called.</source>
        <translation>%1&#xa0;: à appeler après %2, jamais appelé.</translation>
    </message>
    <message>
        <source>Called late</source>
        <translation>Appelé trop tard</translation>
    </message>
    <message>
        <source>No wrong turn, nothing done blindly, nobody called late.</source>
        <translation>Aucun mauvais virage, rien fait à l’aveugle, personne appelé trop tard.</translation>
    </message>
    <message>
        <source>The best way</source>
        <translation>Le meilleur chemin</translation>
    </message>
    <message>
        <source>Your way</source>
        <translation>Votre chemin</translation>
    </message>
    <message>
        <source>Again, with Another Fault</source>
        <translation>Recommencer, avec une autre panne</translation>
    </message>
</context>
<context>
    <name>recount::RunbookGraphView</name>
    <message>
        <source>Graph of the runbook</source>
        <translation>Graphe du runbook</translation>
    </message>
    <message>
        <source>The steps will be drawn here once there are some.</source>
        <translation>Les étapes seront dessinées ici dès qu’il y en aura.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) are too many to draw. The outline lists them all.</source>
        <translation>
            <numerusform>%Ln étape, c’est trop à dessiner. Le plan les liste toutes.</numerusform>
            <numerusform>%Ln étapes, c’est trop à dessiner. Le plan les liste toutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::RunbookListModel</name>
    <message>
        <source>tested</source>
        <translation>essayé</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>obsolète</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Dernier essai</translation>
    </message>
</context>
<context>
    <name>recount::RunbookPage</name>
    <message>
        <source>All runbooks</source>
        <translation>Tous les runbooks</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>The graph beside it (Ctrl+Alt+5)</source>
        <translation>Le graphe à côté (Ctrl+Alt+5)</translation>
    </message>
    <message>
        <source>Values of the runbook</source>
        <translation>Valeurs du runbook</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Graphe</translation>
    </message>
</context>
<context>
    <name>recount::RunbookWalks</name>
    <message>
        <source>This runbook has no step yet, so there is nothing to walk through.</source>
        <translation>Ce runbook n’a pas encore d’étape&#xa0;: il n’y a rien à parcourir.</translation>
    </message>
    <message>
        <source>No branch of this runbook leads to an end, so there is nothing to find.</source>
        <translation>Aucune branche de ce runbook ne mène à une fin&#xa0;: il n’y a rien à trouver.</translation>
    </message>
    <message>
        <source>Drill: %1</source>
        <translation>Exercice&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cards: %1</source>
        <translation>Cartes&#xa0;: %1</translation>
    </message>
    <message>
        <source>A walk through “%1” did not come to its end.</source>
        <translation>Un parcours de «&#xa0;%1&#xa0;» n’est pas allé jusqu’au bout.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>recount::RunbooksTab</name>
    <message numerus="yes">
        <source>%n runbook(s)</source>
        <translation>
            <numerusform>%n runbook</numerusform>
            <numerusform>%n runbooks</numerusform>
        </translation>
    </message>
    <message>
        <source>Runbooks</source>
        <translation>Runbooks</translation>
    </message>
    <message>
        <source>New Runbook</source>
        <translation>Nouveau runbook</translation>
    </message>
    <message>
        <source>Read QuickBite&apos;s runbook for a database that does not respond</source>
        <translation>Lire le runbook de QuickBite pour une base de données qui ne répond pas</translation>
    </message>
    <message>
        <source>Search titles, services, owners, alerts</source>
        <translation>Chercher dans titres, services, responsables, alertes</translation>
    </message>
    <message>
        <source>No runbook yet</source>
        <translation>Pas encore de runbook</translation>
    </message>
    <message>
        <source>Begin one from a template, or read the example and write your own from it. Each is a Markdown file in a folder of yours.</source>
        <translation>Commencez-en un à partir d’un modèle, ou lisez l’exemple et faites-en le vôtre. Chacun est un fichier Markdown dans un de vos dossiers.</translation>
    </message>
    <message>
        <source>&amp;Runbook</source>
        <translation>&amp;Runbook</translation>
    </message>
    <message>
        <source>&amp;New Runbook</source>
        <translation>&amp;Nouveau runbook</translation>
    </message>
    <message>
        <source>Open a runbook</source>
        <translation>Ouvrir un runbook</translation>
    </message>
    <message>
        <source>The runbook was deleted.</source>
        <translation>Le runbook a été supprimé.</translation>
    </message>
    <message>
        <source>Runbook of %1</source>
        <translation>Runbook du %1</translation>
    </message>
    <message>
        <source>Export the runbook</source>
        <translation>Exporter le runbook</translation>
    </message>
    <message>
        <source>The export failed; the runbook itself is safe. %1</source>
        <translation>L’export a échoué&#xa0;; le runbook lui-même est intact. %1</translation>
    </message>
    <message>
        <source>&amp;Walk Through It</source>
        <translation>Le &amp;parcourir</translation>
    </message>
    <message>
        <source>&amp;Drill with a Hidden Fault</source>
        <translation>&amp;S’exercer sur une panne cachée</translation>
    </message>
    <message>
        <source>Learn Its &amp;Branches by Cards</source>
        <translation>Apprendre ses &amp;branches par cartes</translation>
    </message>
    <message>
        <source>Wal&amp;ks…</source>
        <translation>Par&amp;cours…</translation>
    </message>
    <message>
        <source>Print the &amp;Graph…</source>
        <translation>Imprimer le &amp;graphe…</translation>
    </message>
    <message>
        <source>Print a Card for &amp;3 AM…</source>
        <translation>Imprimer une fiche pour &amp;3 h du matin…</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Walks that were begun, to go on with or to write about</source>
        <translation>Les parcours commencés, à continuer ou à raconter</translation>
    </message>
    <message>
        <source>Graph as a picture (*.png)</source>
        <translation>Graphe en image (*.png)</translation>
    </message>
    <message>
        <source>Graph as a drawing (*.svg)</source>
        <translation>Graphe en dessin (*.svg)</translation>
    </message>
    <message>
        <source>Graph for Mermaid (*.mmd)</source>
        <translation>Graphe pour Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>Graph for Graphviz (*.dot)</source>
        <translation>Graphe pour Graphviz (*.dot)</translation>
    </message>
    <message>
        <source>Card for 3 AM (*.pdf)</source>
        <translation>Fiche pour 3 h du matin (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Insert the Graph into the Document</source>
        <translation>&amp;Insérer le graphe dans le document</translation>
    </message>
    <message>
        <source>&amp;Remove the Graph from the Document</source>
        <translation>&amp;Retirer le graphe du document</translation>
    </message>
    <message>
        <source>Draw the Graph in the Document &amp;Anew</source>
        <translation>&amp;Redessiner le graphe dans le document</translation>
    </message>
    <message>
        <source>&amp;Update the Graph in the Document</source>
        <translation>&amp;Mettre à jour le graphe dans le document</translation>
    </message>
    <message>
        <source>Graph in the document</source>
        <translation>Graphe dans le document</translation>
    </message>
    <message>
        <source>Remove the graph</source>
        <translation>Retirer le graphe</translation>
    </message>
    <message>
        <source>Dangerous Co&amp;mmands…</source>
        <translation>C&amp;ommandes dangereuses…</translation>
    </message>
</context>
<context>
    <name>recount::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu’elles font</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Go to the first tab, to the second tab, and so on</source>
        <translation>Aller au premier onglet, au deuxième, et ainsi de suite</translation>
    </message>
</context>
<context>
    <name>recount::SpokenAnswer</name>
    <message>
        <source>Your takes</source>
        <translation>Vos prises</translation>
    </message>
    <message>
        <source>What you said so far, the newest first</source>
        <translation>Ce que vous avez dit jusqu’ici, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this take</source>
        <translation>Supprimer cette prise</translation>
    </message>
    <message>
        <source>Into the bin, from where it can be brought back</source>
        <translation>Dans la corbeille, d’où elle peut être récupérée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and length of a take</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Play your take</source>
        <translation>Écouter votre prise</translation>
    </message>
</context>
<context>
    <name>recount::StackModel</name>
    <message>
        <source>%1: %2</source>
        <comment>component, technology</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
</context>
<context>
    <name>recount::StackTable</name>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
</context>
<context>
    <name>recount::StagesWidget</name>
    <message>
        <source>Model answer</source>
        <translation>Réponse modèle</translation>
    </message>
    <message>
        <source>Open the next stage</source>
        <translation>Ouvrir l’étape suivante</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>What they listen for</source>
        <translation>Ce qu’on veut entendre</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>opened before the first take</source>
        <translation>ouvert avant la première prise</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n indice</numerusform>
            <numerusform>%n indices</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 aloud</source>
        <translation>environ %1 à voix haute</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n covered</source>
        <translation>
            <numerusform>%1 abordé sur %n</numerusform>
            <numerusform>%1 abordés sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n relance</numerusform>
            <numerusform>%n relances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::TableImport</name>
    <message>
        <source>“%1” can&apos;t be changed</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas modifiable</translation>
    </message>
    <message>
        <source>A table can be imported into a company of your own. Make this one yours first; the original stays as it is.</source>
        <translation>Un tableau peut être importé dans une entreprise à vous. Appropriez-vous d’abord celle-ci&#xa0;; l’original reste tel quel.</translation>
    </message>
    <message>
        <source>Make It Mine…</source>
        <translation>Me l’approprier…</translation>
    </message>
    <message>
        <source>Import Table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.md *.markdown *.txt)</source>
        <translation>Tableaux (*.csv *.tsv *.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 was not imported, and nothing was changed. %2</source>
        <comment>a file, what is wrong with it</comment>
        <translation>%1 n’a pas été importé, et rien n’a changé. %2</translation>
    </message>
    <message>
        <source>What importing %1 does to the timeline of “%2”:</source>
        <comment>a file, a company</comment>
        <translation>Ce que l’importation de %1 fait à la chronologie de «&#xa0;%2&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>What importing %1 does to the fixes of “%2”:</source>
        <comment>a file, a company</comment>
        <translation>Ce que l’importation de %1 fait aux correctifs de «&#xa0;%2&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is written before you import, and one undo takes it all back. Nothing is ever deleted: what the file lacks stays.</source>
        <translation>Rien n’est écrit avant l’importation, et une seule annulation reprend tout. Rien n’est jamais supprimé&#xa0;: ce qui manque dans le fichier reste.</translation>
    </message>
    <message>
        <source>There is nothing to import: what the file says is there already, or it is left out for the reason above.</source>
        <translation>Il n’y a rien à importer&#xa0;: ce que dit le fichier est déjà là, ou bien laissé de côté pour la raison ci-dessus.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>%1 was imported into “%2”. Changed: %3 · Added: %4 · Left out: %5</source>
        <translation>%1 a été importé dans «&#xa0;%2&#xa0;». Modifications&#xa0;: %3 · Ajouts&#xa0;: %4 · Laissés de côté&#xa0;: %5</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The import can&apos;t be undone any more, as another company was chosen since.</source>
        <translation>L’importation ne peut plus être annulée, car une autre entreprise a été choisie depuis.</translation>
    </message>
    <message>
        <source>The company was edited after the import. Undo takes back one edit after the other.</source>
        <translation>L’entreprise a été modifiée après l’importation. «&#xa0;Annuler&#xa0;» reprend une modification après l’autre.</translation>
    </message>
</context>
<context>
    <name>recount::TableKindDialog</name>
    <message>
        <source>As &amp;timeline entries: month, what, why</source>
        <translation>Comme entrées de la &amp;chronologie&#xa0;: mois, quoi, pourquoi</translation>
    </message>
    <message>
        <source>As &amp;fixes: month, incident, quickfix, permanent fix</source>
        <translation>Comme correcti&amp;fs&#xa0;: mois, incident, correctif d’urgence, correctif définitif</translation>
    </message>
    <message>
        <source>Import Table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>%1 has the columns of a timeline and those of fixes. How should it be read?</source>
        <translation>%1 a les colonnes d’une chronologie et celles de correctifs. Comment faut-il le lire&#xa0;?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>recount::TakeActionsBar</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save this take as WAV, FLAC or Opus</source>
        <translation>Enregistrer cette prise en WAV, FLAC ou Opus</translation>
    </message>
    <message>
        <source>Show the sound file in the file manager</source>
        <translation>Montrer le fichier audio dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Move this take to the bin (Del)</source>
        <translation>Mettre cette prise à la corbeille (Suppr)</translation>
    </message>
    <message>
        <source>Stop the export; no file is left behind</source>
        <translation>Arrêter l’exportation&#xa0;; aucun fichier ne restera</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>WAV audio (*.wav)</source>
        <translation>Audio WAV (*.wav)</translation>
    </message>
    <message>
        <source>FLAC audio (*.flac)</source>
        <translation>Audio FLAC (*.flac)</translation>
    </message>
    <message>
        <source>Opus audio (*.opus)</source>
        <translation>Audio Opus (*.opus)</translation>
    </message>
    <message>
        <source>Export the take</source>
        <translation>Exporter la prise</translation>
    </message>
    <message>
        <source>Take moved to the bin</source>
        <translation>Prise mise à la corbeille</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is already in this folder. Replacing it deletes what is in it now; the take itself stays as it is.</source>
        <translation>%1 est déjà dans ce dossier. Le remplacer efface son contenu actuel&#xa0;; la prise elle-même reste telle quelle.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>recount::TakeNotes</name>
    <message>
        <source>M&amp;arkers</source>
        <translation>&amp;Repères</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Re&amp;marque</translation>
    </message>
</context>
<context>
    <name>recount::TakePlayer</name>
    <message>
        <source>The sound of this take could not be read beyond %1. Check that its drive is still connected, then press play to go on.</source>
        <translation>Le son de cette prise n’a pas pu être lu au-delà de %1. Vérifiez que son disque est toujours branché, puis relancez l’écoute.</translation>
    </message>
    <message>
        <source>The sound output stopped working, so playing paused at %1. The take is safe; check your loudspeaker or headphones and press play to go on.</source>
        <translation>La sortie audio ne fonctionne plus, l’écoute s’est mise en pause à %1. La prise est intacte&#xa0;; vérifiez votre haut-parleur ou votre casque et relancez l’écoute.</translation>
    </message>
    <message>
        <source>This take is empty: nothing was recorded. You can delete it and record the answer again.</source>
        <translation>Cette prise est vide&#xa0;: rien n’a été enregistré. Vous pouvez la supprimer et enregistrer à nouveau la réponse.</translation>
    </message>
</context>
<context>
    <name>recount::TakeRemains</name>
    <message>
        <source>There is not enough space for a copy at %1.</source>
        <translation>Il n’y a pas assez de place pour une copie sous %1.</translation>
    </message>
    <message>
        <source>Writing a copy to %1 is not allowed.</source>
        <translation>Écrire une copie sous %1 n’est pas autorisé.</translation>
    </message>
    <message>
        <source>A copy could not be written to %1.</source>
        <translation>Une copie n’a pas pu être écrite sous %1.</translation>
    </message>
</context>
<context>
    <name>recount::TakeStore</name>
    <message>
        <source>The sound of this take is no longer in the takes folder, so it can&apos;t be brought back. Nothing else was changed.</source>
        <translation>Le son de cette prise n’est plus dans le dossier des prises, elle ne peut donc pas être récupérée. Rien d’autre n’a été modifié.</translation>
    </message>
    <message>
        <source>A take that was in the bin for 30 days could not be deleted: %1. It stays in the bin. Make the takes folder writable.</source>
        <translation>Une prise restée 30 jours à la corbeille n’a pas pu être supprimée&#xa0;: %1. Elle reste à la corbeille. Rendez le dossier des prises accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>recount::TakesModel</name>
    <message>
        <source>Recorded with %1</source>
        <translation>Enregistrée avec %1</translation>
    </message>
</context>
<context>
    <name>recount::TakesWidget</name>
    <message>
        <source>Bin…</source>
        <translation>Corbeille…</translation>
    </message>
    <message>
        <source>Deleted takes, and how to bring them back</source>
        <translation>Les prises supprimées, et comment les récupérer</translation>
    </message>
    <message>
        <source>Takes of this question</source>
        <translation>Prises de cette question</translation>
    </message>
    <message>
        <source>No take yet. Press Record, or R, and answer aloud as if someone sat opposite you. Then listen to yourself here.</source>
        <translation>Pas encore de prise. Appuyez sur Enregistrer, ou sur R, et répondez à voix haute comme à quelqu’un assis en face de vous. Puis écoutez-vous ici.</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>A take can be played as soon as the recording has ended.</source>
        <translation>Une prise peut être écoutée dès que l’enregistrement est terminé.</translation>
    </message>
    <message numerus="yes">
        <source>Takes (%n)</source>
        <translation>
            <numerusform>Prises (%n)</numerusform>
            <numerusform>Prises (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>This take is in the bin.</source>
        <translation>Cette prise est dans la corbeille.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>recount::TimelineField</name>
    <message>
        <source>0926 alert 5xx above 5 % !detected</source>
        <translation>0926 alerte 5xx au-dessus de 5 %&#xa0;!détecté</translation>
    </message>
    <message>
        <source>New row of the timeline</source>
        <translation>Nouvelle ligne de la chronologie</translation>
    </message>
    <message>
        <source>Time, kind and words, then Enter. A mark like !detected sets a milestone. Several lines of a log or a chat can be pasted here.</source>
        <translation>Heure, genre et texte, puis Entrée. Une marque comme&#xa0;!detected pose un jalon. Vous pouvez coller ici plusieurs lignes d’un journal ou d’une discussion.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <translation>Marquer comme %1</translation>
    </message>
    <message>
        <source>Delete Rows</source>
        <translation>Supprimer les lignes</translation>
    </message>
    <message>
        <source>In a row: S started, D detected, A acknowledged, M mitigated, R resolved; F2 edits, Delete removes.</source>
        <translation>Sur une ligne&#xa0;: S début, D détecté, A acquitté, M atténué, R résolu&#xa0;; F2 modifie, Suppr supprime.</translation>
    </message>
    <message>
        <source>No line of what was pasted begins with a time: nothing was added.</source>
        <translation>Aucune ligne collée ne commence par une heure&#xa0;: rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were added.</source>
        <translation>
            <numerusform>%n ligne a été ajoutée.</numerusform>
            <numerusform>%n lignes ont été ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was more than Recount takes at once.</source>
        <translation>Il y en avait plus que Recount n’en prend à la fois.</translation>
    </message>
    <message>
        <source>Move Row Up</source>
        <translation>Monter la ligne</translation>
    </message>
    <message>
        <source>Move Row Down</source>
        <translation>Descendre la ligne</translation>
    </message>
    <message>
        <source>Times without a zone were taken as %1.</source>
        <translation>Les heures sans fuseau ont été prises pour %1.</translation>
    </message>
    <message>
        <source>This row is in the order of its time. Only rows without a known time can be moved.</source>
        <translation>Cette ligne suit l’ordre de son heure. Seules les lignes sans heure connue peuvent être déplacées.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a time were left out.</source>
        <translation>
            <numerusform>%n ligne sans heure a été laissée de côté.</numerusform>
            <numerusform>%n lignes sans heure ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of those who speak were left out where they could be told. Look for others: a timeline names roles, not people.</source>
        <translation>Les noms de ceux qui parlent ont été laissés de côté là où ils se reconnaissent. Cherchez-en d’autres&#xa0;: une chronologie nomme des rôles, pas des personnes.</translation>
    </message>
    <message>
        <source>Evidence of the chosen row</source>
        <translation>Preuve de la ligne choisie</translation>
    </message>
    <message>
        <source>A link, a file, a graph</source>
        <translation>Un lien, un fichier, un graphique</translation>
    </message>
</context>
<context>
    <name>recount::TimelineFilterBar</name>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Show only the entries of one phase</source>
        <translation>Ne montrer que les entrées d’une phase</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Show only what one technology is about</source>
        <translation>Ne montrer que ce qui concerne une technologie</translation>
    </message>
    <message>
        <source>Show entries of this kind; several can be chosen</source>
        <translation>Montrer les entrées de ce type&#xa0;; on peut en choisir plusieurs</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>Chercher dans la chronologie</translation>
    </message>
    <message>
        <source>Search what happened, why, and with which technology (%1)</source>
        <translation>Chercher dans les faits, les raisons et les technologies (%1)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>Toutes les phases</translation>
    </message>
    <message>
        <source>All technologies</source>
        <translation>Toutes les technologies</translation>
    </message>
</context>
<context>
    <name>recount::TimelineModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>phase, its months</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>month, kind, what happened</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>recount::TimelinePage</name>
    <message>
        <source>Timeline as a list</source>
        <translation>Chronologie en liste</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Show all entries again</source>
        <translation>Montrer de nouveau toutes les entrées</translation>
    </message>
    <message>
        <source>Show more months</source>
        <translation>Montrer plus de mois</translation>
    </message>
    <message>
        <source>Show fewer months</source>
        <translation>Montrer moins de mois</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Tous les mois</translation>
    </message>
    <message>
        <source>Show all months</source>
        <translation>Montrer tous les mois</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Show the timeline as a drawing</source>
        <translation>Montrer la chronologie en dessin</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Show the timeline as a list</source>
        <translation>Montrer la chronologie en liste</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 entrée sur %n</numerusform>
            <numerusform>%1 sur %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>This timeline has no entries yet.</source>
        <translation>Cette chronologie n’a encore aucune entrée.</translation>
    </message>
    <message>
        <source>No entry fits this search and these filters.</source>
        <translation>Aucune entrée ne correspond à cette recherche et à ces filtres.</translation>
    </message>
</context>
<context>
    <name>recount::TimelineWidget</name>
    <message>
        <source>%1 · %2</source>
        <comment>kind and month</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>month, kind, what happened</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>recount::ValuesForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>To find it: %1</source>
        <translation>Pour la trouver&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stays in memory, and is never written to a file.</source>
        <translation>Reste en mémoire, et n’est jamais écrit dans un fichier.</translation>
    </message>
</context>
<context>
    <name>recount::WalkClock</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Appelé</translation>
    </message>
    <message>
        <source>Somebody called them; the time is kept</source>
        <translation>Quelqu’un a appelé&#xa0;; l’heure est gardée</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Shows the place of this level</source>
        <translation>Montre l’endroit de ce niveau</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) since the beginning</source>
        <translation>
            <numerusform>%n minute depuis le début</numerusform>
            <numerusform>%n minutes depuis le début</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 ici</translation>
    </message>
    <message>
        <source>in %1 min: %2</source>
        <translation>dans %1 min&#xa0;: %2</translation>
    </message>
    <message>
        <source>Time to call %1</source>
        <translation>Il est temps d’appeler %1</translation>
    </message>
    <message>
        <source>Tell them: %1</source>
        <translation>Leur dire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>recount::WalkEnd</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>You left the walk here</source>
        <translation>Vous avez quitté le parcours ici</translation>
    </message>
    <message>
        <source>The walk is over</source>
        <translation>Le parcours est terminé</translation>
    </message>
    <message>
        <source>The way</source>
        <translation>Le chemin</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Make a Post-Mortem of This</source>
        <translation>En faire un post-mortem</translation>
    </message>
    <message>
        <source>What happened becomes the rows of its timeline</source>
        <translation>Ce qui s’est passé devient les lignes de sa chronologie</translation>
    </message>
    <message>
        <source>Copy the Log as Markdown</source>
        <translation>Copier le journal en Markdown</translation>
    </message>
    <message>
        <source>What happened and all outputs, to be passed on</source>
        <translation>Ce qui s’est passé et toutes les sorties, à transmettre</translation>
    </message>
    <message>
        <source>Go On After All</source>
        <translation>Continuer quand même</translation>
    </message>
    <message>
        <source>Back to the place where you left it</source>
        <translation>Retour à l’endroit où vous l’avez quitté</translation>
    </message>
</context>
<context>
    <name>recount::WalkPage</name>
    <message>
        <source>Copy the Log as Markdown</source>
        <translation>Copier le journal en Markdown</translation>
    </message>
    <message>
        <source>Note, kept with its time</source>
        <translation>Note, gardée avec son heure</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Enter keeps it (Ctrl+N to come here)</source>
        <translation>Entrée la garde (Ctrl+N pour venir ici)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>To the place before (Alt+Left)</source>
        <translation>À l’endroit précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Go to another place</source>
        <translation>Aller à un autre endroit</translation>
    </message>
    <message>
        <source>Go to another place: type a part of its name (Ctrl+G)</source>
        <translation>Aller à un autre endroit&#xa0;: tapez une partie de son nom (Ctrl+G)</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>End Here</source>
        <translation>Arrêter ici</translation>
    </message>
    <message>
        <source>Ends the walk where it stands</source>
        <translation>Arrête le parcours où il en est</translation>
    </message>
    <message>
        <source>Nothing leads on from here. Go back or to another place while you wait, and end the walk here when others have taken over.</source>
        <translation>Rien ne mène plus loin. Revenez en arrière ou allez ailleurs en attendant, et arrêtez ici quand d’autres ont pris le relais.</translation>
    </message>
    <message>
        <source>No branch fits for certain. You decide.</source>
        <translation>Aucune branche ne convient à coup sûr. À vous de décider.</translation>
    </message>
    <message>
        <source>Proposed: %1. Ctrl+Enter takes it.</source>
        <translation>Proposé&#xa0;: %1. Ctrl+Entrée la prend.</translation>
    </message>
    <message>
        <source>Kept. What else?</source>
        <translation>Gardé. Quoi d’autre&#xa0;?</translation>
    </message>
</context>
<context>
    <name>recount::WalkWindow</name>
    <message>
        <source>Walk: %1</source>
        <translation>Parcours&#xa0;: %1</translation>
    </message>
    <message>
        <source>The walk goes on, but what happened could not be written yet; it is tried again. %1</source>
        <translation>Le parcours continue, mais ce qui s’est passé n’a pas encore pu être écrit&#xa0;; un nouvel essai suit. %1</translation>
    </message>
    <message>
        <source>Not all of this walk is on the disk. Copy the log and keep it elsewhere; closing the window once more lets go of what is missing.</source>
        <translation>Ce parcours n’est pas entièrement sur le disque. Copiez le journal et gardez-le ailleurs&#xa0;; fermer encore une fois la fenêtre abandonne ce qui manque.</translation>
    </message>
</context>
<context>
    <name>recount::WalksDialog</name>
    <message>
        <source>%1
%2, ended</source>
        <translation>%1
%2, terminé</translation>
    </message>
    <message>
        <source>%1
%2, goes on at %3</source>
        <translation>%1
%2, continue à %3</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>No walk yet. Open a runbook and choose “Walk Through It” in its menu; what happens is kept here.</source>
        <translation>Pas encore de parcours. Ouvrez un runbook et choisissez «&#xa0;Le parcourir&#xa0;» dans son menu&#xa0;; ce qui se passe est gardé ici.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Make a Post-Mortem</source>
        <translation>Faire un post-mortem</translation>
    </message>
</context>
<context>
    <name>recount::WaveformWidget</name>
    <message>
        <source>Reading the sound…</source>
        <translation>Lecture du son…</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Marker at %1</source>
        <translation>Repère à %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 s are missing at %2: the computer was too busy</source>
        <translation>Il manque %1&#xa0;s à %2&#xa0;: l’ordinateur était trop occupé</translation>
    </message>
    <message>
        <source>%1 s are missing at %2: the microphone was gone</source>
        <translation>Il manque %1&#xa0;s à %2&#xa0;: le micro avait disparu</translation>
    </message>
    <message>
        <source>%1 s are missing at %2: the sound service restarted</source>
        <translation>Il manque %1&#xa0;s à %2&#xa0;: le service audio a redémarré</translation>
    </message>
    <message>
        <source>%1 s are missing at %2: the computer was asleep</source>
        <translation>Il manque %1&#xa0;s à %2&#xa0;: l’ordinateur était en veille</translation>
    </message>
    <message>
        <source>%1 s are missing at %2</source>
        <translation>Il manque %1&#xa0;s à %2</translation>
    </message>
</context>
<context>
    <name>recount::WhysCard</name>
    <message>
        <source>Longest chain</source>
        <translation>Plus longue chaîne</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::WhysField</name>
    <message>
        <source>Add Why</source>
        <translation>Ajouter un pourquoi</translation>
    </message>
    <message>
        <source>Begin with what happened, then ask why, and why again</source>
        <translation>Commencez par ce qui s’est passé, puis demandez pourquoi, et encore pourquoi</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Nouvelle réponse</translation>
    </message>
    <message>
        <source>Not written yet: an answer needs a word, or can be deleted.</source>
        <translation>Pas encore écrit&#xa0;: une réponse a besoin d’un mot, ou peut être supprimée.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Further In</source>
        <translation>Plus profond</translation>
    </message>
    <message>
        <source>Further Out</source>
        <translation>Moins profond</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Why %1, level %2</source>
        <translation>Pourquoi %1, niveau %2</translation>
    </message>
    <message>
        <source>Ask why again: %1</source>
        <translation>Demander encore pourquoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move or delete: %1</source>
        <translation>Déplacer ou supprimer&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) in the text</source>
        <translation>
            <numerusform>%n autre réponse dans le texte</numerusform>
            <numerusform>%n autres réponses dans le texte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recount::Workspace</name>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message numerus="yes">
        <source>The last session ended unexpectedly. %n take(s) of %1 came back.</source>
        <translation>
            <numerusform>La dernière session s’est terminée brutalement. %n prise de %1 a été retrouvée.</numerusform>
            <numerusform>La dernière session s’est terminée brutalement. %n prises de %1 ont été retrouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n interrupted take(s) could not be read. The files were left as they are: %1</source>
        <translation>
            <numerusform>%n prise interrompue n’a pas pu être lue. Le fichier a été laissé tel quel&#xa0;: %1</numerusform>
            <numerusform>%n prises interrompues n’ont pas pu être lues. Les fichiers ont été laissés tels quels&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) were found in the takes folder and listed again.</source>
        <translation>
            <numerusform>%n prise a été retrouvée dans le dossier des prises et remise dans la liste.</numerusform>
            <numerusform>%n prises ont été retrouvées dans le dossier des prises et remises dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>A take whose question is in no pack is safe in the takes folder and can be played from there.</source>
        <translation>Une prise dont la question ne figure dans aucun pack est en sécurité dans le dossier des prises et peut y être écoutée.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Correctifs</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was imported with %n question(s). It is the company that all tabs show now.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a été importée avec %n question. Tous les onglets la montrent maintenant.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a été importée avec %n questions. Tous les onglets la montrent maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Post-Mortems</source>
        <translation>Post-mortems</translation>
    </message>
    <message>
        <source>Runbooks</source>
        <translation>Runbooks</translation>
    </message>
</context>
</TS>
