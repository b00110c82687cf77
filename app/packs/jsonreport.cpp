#include "packs/jsonreport.h"

namespace recount
{

JsonReport::JsonReport(QString fileName, Texts texts)
    : m_fileName(std::move(fileName)), m_texts(texts)
{
}

void JsonReport::expected(const QString &pointer, const QString &what)
{
    refuse(ErrorCode::InvalidData,
           pointer.isEmpty()
               //: %1 is a file, %2 what was expected in it, like "a text"
               ? tr("%1: expected %2.").arg(m_fileName, what)
               //: %1 is a file, %2 a place in it, %3 what was expected there, like "a text"
               : tr("%1, %2: expected %3.").arg(m_fileName, pointer, what));
}

void JsonReport::refuse(ErrorCode code, const QString &userText)
{
    if (!m_error)
        m_error = Error{code, userText, userText, false};
}

} // namespace recount
