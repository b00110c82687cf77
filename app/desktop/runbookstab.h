#pragma once

#include "desktop/documentexport.h"
#include "desktop/documentstab.h"
#include "desktop/ownlist.h"
#include "documents/documenttemplates.h"

namespace recount
{

class DangerousCommands;
class OpenRunbook;
class RunbookPage;
class RunbookWalks;

/// The runbooks: what all documents have, and walks and drills through them.
class RunbooksTab : public DocumentsTab
{
    Q_OBJECT

public:
    RunbooksTab(const DocumentsServices &services, QWidget *window);
    ~RunbooksTab() override;

    /// Nothing while the list shows.
    RunbookPage *openPage() const;
    RunbookWalks &walks() { return *m_walks; }
    /// The dangerous commands that the user adds, changes or switches off.
    OwnList &commandList() { return m_commandList; }

protected:
    std::unique_ptr<CheckedDocument> newDocument() override;
    DocumentPage *newPage(std::unique_ptr<CheckedDocument> document,
                          std::unique_ptr<EditorSpelling> spelling, QWidget *parent) override;
    DocumentListModel *newModel() override;
    QList<DocumentStart> starts() override;
    Result<QByteArray> startText(int start) override;
    void exportSource(const ExportSource &source) override;
    QList<QAction *> moreActions() override;
    QList<QAction *> ownLists() override;
    void listMade(DocumentListPage &list) override;
    void followPage() override;
    QString allRules() const override;
    QString rulePage(const QString &rule) const override;

private:
    void withOpen(void (RunbookWalks::*act)(OpenRunbook &));
    QStringList knownRunbooks();
    void readDangerousCommands();

    void printGraph();
    void printCard();
    void writeGraph();
    void removeGraph();
    /// What can be done with the drawing in the open document.
    void followGraph();

    OwnList m_commandList;
    DocumentExport m_export;
    std::unique_ptr<RunbookWalks> m_walks;
    QAction *m_walk;
    QAction *m_drill;
    QAction *m_cards;
    QAction *m_allWalks;
    QAction *m_printGraph;
    QAction *m_printCard;
    QAction *m_writeGraph;
    QAction *m_removeGraph;
    QAction *m_ownCommands;
    QList<DocumentTemplate> m_templates;                  ///< those of the list, once it was made
    std::shared_ptr<const DangerousCommands> m_dangerous; ///< null until it is read
};

/// The shipped example in the language of the user.
QByteArray exampleRunbook(const QString &language);

} // namespace recount
