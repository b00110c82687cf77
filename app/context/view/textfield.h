#pragma once

#include "context/view/editfield.h"
#include "widgets/growingtext.h"

namespace recount
{

/// A text of a company, named by its path in packs/packtexts.h.
class TextField : public EditField
{
    Q_OBJECT

public:
    TextField(CompanyEditor &editor, const QString &path, const QString &name,
              GrowingText::Lines lines = GrowingText::Lines::One, QWidget *parent = nullptr);

    /// For screen readers, where the name alone does not say of which row it is.
    void setFullName(const QString &name);
    GrowingText *text() const { return m_text; }

    void refresh(Pack &pack) override;

private:
    void typed();

    QString m_path;
    QString m_known; ///< what the company says here
    GrowingText *m_text;
    bool m_refreshing = false;
};

} // namespace recount
