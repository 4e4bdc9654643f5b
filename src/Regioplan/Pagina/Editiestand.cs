using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Regioplan.Pagina;

/// <summary>One edition of a region.</summary>
/// <param name="Uitgave">The newest uitgave with its figures.</param>
internal sealed record Editiestand(string Editie, Openbarekop Uitgave)
{
    public bool IsVoorbeeld => Uitgave.IsVoorbeeld;
}
