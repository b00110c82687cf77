#pragma once

#include "postmortem/view/formcard.h"

namespace recount
{

class WhysField;

/// The five whys, and how deep they go.
class WhysCard : public FormCard
{
    Q_OBJECT

public:
    explicit WhysCard(OpenPostMortem &document, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstPlace() const override;
    WhysField *whys() const { return m_whys; }

private:
    WhysField *m_whys;
};

} // namespace recount
