using Regiotafel.Kern;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Toegang.Sessies;

/// <summary>Who acts in this scope; nobody until a session is put in. Outside a request: the system itself.</summary>
internal sealed class Handelende(Klok klok) : IHandelende
{
    /// <summary>The session, also when it still waits for its second factor.</summary>
    public Sessiestand? Sessie { get; private set; }

    /// <summary>Where the request came in.</summary>
    public Toegangspunt Punt { get; private set; } = Toegangspunt.Intern;

    public bool Aangemeld => Sessie?.FactorOp is not null;

    public Guid GebruikerId => Aangemeld ? Sessie!.GebruikerId : Guid.Empty;

    public string Naam => Aangemeld ? Sessie!.Naam : "";

    public Rol Rol => Aangemeld ? Sessie!.Rol : Rol.Publiek;

    public Guid OrganisatieId => Aangemeld ? Sessie!.OrganisatieId : Guid.Empty;

    public string OrganisatieNaam => Aangemeld ? Sessie!.OrganisatieNaam : "";

    public string Regio => Aangemeld ? Sessie!.Regio : "";

    public bool TweedeFactorVers =>
        Sessie?.FactorOp is { } op && klok.Nu - op is var oud && oud >= TimeSpan.Zero && oud <= Sessies.Sessie.Vers;

    public void Stel(Sessiestand? sessie) => Sessie = sessie;

    public void Stel(Toegangspunt punt) => Punt = punt;
}
