#pragma once

#include "desktop/documentexport.h"
#include "desktop/documentstab.h"
#include "desktop/interviewdialog.h"
#include "postmortem/postmortemtemplates.h"
#include "postmortem/view/neighbourhood.h"
#include "runbook/walktimeline.h"

namespace recount
{

class PostMortemPage;

/// The post-mortems: what all documents have, and interview questions, the overview and the
/// exports of post-mortems.
class PostMortemsTab : public DocumentsTab
{
    Q_OBJECT

public:
    PostMortemsTab(const DocumentsServices &services, QWidget *window);

    /// Makes a recorder with the takes of one question.
    void setSpeech(MakeSpeech speech) { m_speech = std::move(speech); }
    /// A new one with what happened on a walk through a runbook of that title.
    void beginFromWalk(const QString &title, const QList<WalkTimelineRow> &rows);
    /// Nothing while the list shows.
    PostMortemPage *openPage() const;

protected:
    std::unique_ptr<CheckedDocument> newDocument() override;
    DocumentPage *newPage(std::unique_ptr<CheckedDocument> document,
                          std::unique_ptr<EditorSpelling> spelling, QWidget *parent) override;
    DocumentListModel *newModel() override;
    QList<DocumentStart> starts() override;
    Result<QByteArray> startText(int start) override;
    void exportSource(const ExportSource &source) override;
    QList<QAction *> moreActions() override { return {m_interview}; }
    void listMade(DocumentListPage &list) override;
    void followPage() override;
    QString allRules() const override;
    QString rulePage(const QString &rule) const override;

private:
    void showInterview();
    void showOverview();

    DocumentExport m_export;
    Neighbourhood m_neighbourhood;
    QList<DocumentTemplate> m_templates; ///< those of the list, once it was made
    QAction *m_interview = nullptr;
    MakeSpeech m_speech;
};

} // namespace recount
