using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Regioplan.Taal;

/// <summary>A figure, with the table in which it stands.</summary>
internal sealed record Vondst(Cijferbron Bron, VrijCijfer Cijfer);
