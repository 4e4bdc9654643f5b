using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Beeld;

namespace Regiotafel.Regioplan.Pagina;

/// <summary>A figure with the table that it stands in.</summary>
/// <param name="Nieuwer">The uitgave that came after it; null when it is of the newest one.</param>
internal sealed record Gevondencijfer(Plancijfer Cijfer, Uitgavetabel Tabel, Openbarekop? Nieuwer);
