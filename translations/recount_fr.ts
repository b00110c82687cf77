<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BackupsTexts</name>
    <message>
        <source>Recount could not write a backup of its database to %1. The database itself is safe. Make the folder writable.</source>
        <translation>Recount n’a pas pu écrire de sauvegarde de sa base de données dans %1. La base elle-même est intacte. Rendez le dossier accessible en écriture.</translation>
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
    <name>PackFiles</name>
    <message>
        <source>%1 leads out of the pack’s folder.</source>
        <translation>%1 mène hors du dossier du pack.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text.</source>
        <translation>%1 n’est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened (%2).</source>
        <translation>Impossible d’ouvrir %1 (%2).</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2).</source>
        <translation>Impossible de lire %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1 is larger than %n MB, the most that can be read.</source>
        <translation>
            <numerusform>%1 dépasse %n&#xa0;Mo, la limite de lecture.</numerusform>
            <numerusform>%1 dépasse %n&#xa0;Mo, la limite de lecture.</numerusform>
        </translation>
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
    <message>
        <source>%1 can&apos;t be written (%2).</source>
        <translation>Impossible d’écrire %1 (%2).</translation>
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
        <translation>Aid&amp;e</translation>
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
    <name>recount::PracticePage</name>
    <message>
        <source>Choose a question to begin.</source>
        <translation>Choisissez une question pour commencer.</translation>
    </message>
    <message>
        <source>A new run has begun. The takes and grades so far are kept.</source>
        <translation>Un nouvel essai commence. Les prises et les notes sont gardées.</translation>
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
        <source>There are no questions yet. Import a pack to begin.</source>
        <translation>Il n’y a pas encore de question. Importez un pack pour commencer.</translation>
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
    <name>recount::Workspace</name>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Import a Pack</source>
        <translation>Importer un pack</translation>
    </message>
    <message>
        <source>Recount packs (*.json)</source>
        <translation>Packs Recount (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; was imported with %n question(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a été importé avec %n question.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a été importé avec %n questions.</numerusform>
        </translation>
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
</context>
</TS>
