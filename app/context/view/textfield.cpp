#include "context/view/textfield.h"

#include "context/makemine.h"
#include "packs/packtexts.h"

#include <QScopedValueRollback>

namespace recount
{

TextField::TextField(CompanyEditor &editor, const QString &path, const QString &name,
                     GrowingText::Lines lines, QWidget *parent)
    : EditField(editor, name, parent), m_path(path), m_text(new GrowingText(lines, this))
{
    m_text->setObjectName(path);
    setInput(m_text, name);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TextField::typed);
}

void TextField::setFullName(const QString &name)
{
    m_text->setAccessibleName(name);
}

void TextField::refresh(Pack &pack)
{
    m_text->setPrompt(fieldPrompt(pack, m_path));
    const QString *found = packTextAt(pack, m_path);
    const QString text = found != nullptr ? *found : QString();
    if (text == m_known)
        return;
    m_known = text;
    setProblem({});
    const QScopedValueRollback refreshing(m_refreshing, true);
    m_text->replaceText(text);
}

void TextField::typed()
{
    if (m_refreshing)
        return;
    const QString text = m_text->text();
    if (text == m_known)
        setProblem({});
    else
        apply(edits::setText(m_path, text));
}

} // namespace recount
