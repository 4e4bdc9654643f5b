using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Demo;

/// <summary>One step of an invented chain with its proposal, its case, and who answers for the receiving provider.</summary>
internal sealed record Demoketenstap(
    Ketenstap Stap,
    Demovoorstel Voorstel,
    Zoekvraag Zoekvraag,
    Demoindiener Ontvanger
);
