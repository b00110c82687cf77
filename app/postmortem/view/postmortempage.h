#pragma once

#include "checks/view/documentpage.h"
#include "postmortem/view/openpostmortem.h"

namespace recount
{

class PostMortemForm;

/// One open post-mortem: its values as a form beside its text.
class PostMortemPage : public DocumentPage
{
    Q_OBJECT

public:
    /// Takes over the document. `spelling` serves this page alone.
    PostMortemPage(std::unique_ptr<OpenPostMortem> document,
                   std::unique_ptr<EditorSpelling> spelling, QWidget *parent = nullptr);

    OpenPostMortem &document();
    PostMortemForm &form() { return *m_form; }

protected:
    void commitForm() override;
    void enterForm() override;

private:
    PostMortemForm *m_form;
};

} // namespace recount
