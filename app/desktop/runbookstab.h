#pragma once

#include "desktop/documentstab.h"
#include "documents/documenttemplates.h"

namespace recount
{

class DangerousCommands;
class OpenRunbook;
class RunbookPage;

/// The runbooks: what all documents have, and walks and drills through them.
class RunbooksTab : public DocumentsTab
{
    Q_OBJECT

public:
    RunbooksTab(const DocumentsServices &services, QWidget *window);

    /// Nothing while the list shows.
    RunbookPage *openPage() const;

protected:
    std::unique_ptr<CheckedDocument> newDocument() override;
    DocumentPage *newPage(std::unique_ptr<CheckedDocument> document,
                          std::unique_ptr<EditorSpelling> spelling, QWidget *parent) override;
    DocumentListModel *newModel() override;
    QList<DocumentStart> starts() override;
    Result<QByteArray> startText(int start) override;
    void exportFile(const QString &path) override;
    QString allRules() const override;
    QString rulePage(const QString &rule) const override;

private:
    QStringList knownRunbooks();
    void readDangerousCommands();

    QList<DocumentTemplate> m_templates;                  ///< those of the list, once it was made
    std::shared_ptr<const DangerousCommands> m_dangerous; ///< null until it is read
};

/// The shipped example in the language of the user.
QByteArray exampleRunbook(const QString &language);

} // namespace recount
